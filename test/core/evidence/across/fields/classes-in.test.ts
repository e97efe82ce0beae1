import { describe, expect, it } from 'vitest'
import { classesIn } from '../../../../../src/core/evidence/across/fields/classes-in.ts'
import { cpuTime } from '../../../../support/cpu-time.ts'

/** Names of fields outside, with their lines. */
const fieldsOf = (path: string, text: string, name: string) =>
  classesIn(path, text)
    .filter((one) => one.name === name)
    .map(({ fields }) => [...fields.values()].map(({ key, line }) => `${key}:${line}`))

const written: readonly (readonly [what: string, path: string, text: string, fields: readonly string[]])[] = [
  [
    'a class of TypeScript',
    'src/order.ts',
    `export class Order {
  // orderId: string {
  @ApiProperty({
    example: '{',
  })
  id!: string
  @Expose({ name: 'total_cents' }) total: number
  private secret: string
  static count = 0
  #hidden = 1
  tags: { a: string; b: string }[] = []
  get label(): string { return this.id }
  save(id: string): void {}
  onSave = () => 1
  constructor(public readonly currency: string, note: string) {}
}`,
    ['id:6', 'totalcents:7', 'tags:11', 'label:12', 'currency:15'],
  ],
  [
    'an interface on one line',
    'src/a.ts',
    'interface Order { id: string; total_cents?: number, "a-b": 1 }',
    ['id:1', 'totalcents:1', 'ab:1'],
  ],
  ['an object type', 'src/a.ts', 'export type Order = {\n  id: string\n  lines: Line[]\n}', ['id:2', 'lines:3']],
  [
    'a pydantic model',
    'app/order.py',
    `class Order(BaseModel):
    """What is ordered: a thing."""
    model_config = ConfigDict(extra="forbid")
    id: str
    total: int = Field(
        0,
        alias="totalCents",
    )
    _cache: dict = {}
    kind: ClassVar[str] = "order"
    secret: str = Field(exclude=True)

    def label(self) -> str:
        x: int = 1
        return str(x)

class Other:
    name: str
`,
    ['id:4', 'totalcents:5'],
  ],
  [
    'a struct of Go',
    'order.go',
    'package shop\n\ntype Order struct {\n\tID string `json:"id"`\n\tTotal int `json:"total_cents,omitempty" db:"t"`\n\tSecret string `json:"-"`\n\tprivate int\n\tNote string\n\tmeta\n}\n',
    ['id:4', 'totalcents:5', 'note:8'],
  ],
  [
    'a bean of Java',
    'src/Order.java',
    `public class Order {
  private static final long serialVersionUID = 1L;
  private String id;
  @JsonProperty("total_cents")
  private long total;
  @JsonIgnore private String secret;
  private String unseen;
  public String note = "a;b";
  public String getId() { return id; }
  public long getTotal() { return total; }
  public String getSecret() { return secret; }
  public boolean isPaid() { return true; }
}`,
    ['totalcents:5', 'note:8', 'id:9', 'paid:12'],
  ],
  [
    'a class with getters by annotation',
    'src/Order.java',
    '@Data\npublic class Order {\n  private String id;\n  private long total;\n}',
    ['id:3', 'total:4'],
  ],
  [
    'a record of Java',
    'src/Order.java',
    'public record Order(String id, @JsonProperty("total_cents") long total, Map<String, String> tags) {}',
    ['id:1', 'totalcents:1', 'tags:1'],
  ],
  [
    'a data class of Kotlin',
    'src/Order.kt',
    'data class Order(\n  val id: String,\n  @SerialName("total_cents") val total: Long = 0,\n  @field:SerializedName("note_text") val note: String,\n  private val secret: String,\n  plain: Int,\n)\n\nfun other(x: Int) = x\n',
    ['id:2', 'totalcents:3', 'notetext:4'],
  ],
  [
    'a class of C#',
    'src/Order.cs',
    'public class Order : IThing\n{\n    public string Id { get; set; } = "{";\n    [JsonPropertyName("total_cents")]\n    public long Total { get; init; }\n    [JsonIgnore] public string Secret { get; set; }\n    private string note;\n    public static int Count { get; set; }\n    public void Save() { }\n}',
    ['id:3', 'totalcents:5'],
  ],
  [
    'a record of C#',
    'src/Order.cs',
    'public record Order(string Id, [property: JsonPropertyName("total_cents")] long Total);',
    ['id:1', 'totalcents:1'],
  ],
  [
    'a struct of Rust',
    'src/order.rs',
    '#[derive(Serialize)]\npub struct Order<\'a> {\n    pub id: &\'a str,\n    #[serde(rename = "total_cents")]\n    total: i64,\n    #[serde(skip)]\n    secret: String,\n}',
    ['id:3', 'totalcents:5'],
  ],
]

describe('the fields of a class that go outside', () => {
  it.each(written)('are read from %s', (_what, path, text, fields) => {
    expect(fieldsOf(path, text, 'Order')).toEqual([fields])
  })

  const silent: readonly (readonly [what: string, path: string, text: string])[] = [
    ['an entity of a database', 'src/order.ts', '@Entity()\nexport class Order {\n  @Column() id: string\n}'],
    ['a model of Python for a table', 'app/order.py', 'class Order(SQLModel, table=True):\n    id: str\n'],
    ['a struct that is never serialised', 'src/order.rs', 'pub struct Order {\n  id: String,\n}'],
    ['a class in a comment', 'src/order.ts', '/* class Order { id: string } */'],
    ['a class that is never closed', 'src/order.ts', 'class Order {\n  id: string\n'],
    ['a text that is too long', 'src/order.ts', `class Order { id: string }${' '.repeat(400_000)}`],
  ]
  it.each(silent)('are none in %s', (_what, path, text) => {
    expect(fieldsOf(path, text, 'Order')).toEqual([])
  })

  it('of a table and of what goes outside are told where annotations say so', () => {
    expect(fieldsOf('src/o.ts', '@Entity()\nclass Order {\n  @ApiProperty() @Column() id: string\n}', 'Order')).toEqual(
      [['id:3']],
    )
  })

  it.each([
    ['headers that are never closed', 'a.ts', 'class A { '.repeat(30_000)],
    ['open comments', 'a.ts', '/*/'.repeat(100_000)],
    ['open brackets', 'a.java', `class A { ${'@A('.repeat(90_000)}`],
    ['quotes', 'a.kt', `class A(val a: Int) { ${'"\\'.repeat(90_000)}`],
    ['classes of Python', 'a.py', 'class A:\n'.repeat(40_000)],
    ['blank lines', 'a.py', `${'class A:\n'.repeat(300)}${'\n'.repeat(300_000)}`],
  ])('cost little in a hostile text of %s', (_what, path, text) => {
    const before = cpuTime()
    classesIn(path, text)
    expect(cpuTime() - before).toBeLessThan(2_000)
  })
})
