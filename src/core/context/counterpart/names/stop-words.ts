import type { NameKind } from '../name.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** What the patterns of a kind also catch and what is nobody's own name, in lower case. */
export const stopWords: Readonly<Record<NameKind, ReadonlySet<string>>> = {
  table: set(
    `select set where values lateral unnest generate_series only if exists not null dual table tables index view from into the this that self base generic
     parent entity model models query queries query_builder database changes changetracker migrations connection transaction update delete insert each all user_id
     json_each json_table information_schema pg_class pg_catalog pg_stat_activity now excluded new old duplicate key struct string date time date_trunc
     interval array object objects repository repo test tests main abstract common core default cascade concurrently context session savechanges savechangesasync
     schema public dbo function procedure trigger type extension it them a an its your our one two inner left right cross outer full natural epoch timestamp
     baserepository inmemory current_date current_timestamp recursive with as on in of to queue queues`,
  ),
  route: set('/ /* /** /api /v1 /v2 /* * '),
  message: set(
    `test error data message close open end finish connect connection disconnect ready exit change click load drain abort timeout request response update
     true false null none default all get post put delete patch application/json utf-8 utf8 json text string object array number boolean uncaughtexception
     unhandledrejection sigterm sigint self request.data queryset cls super response.data active failed completed progress stalled removed waiting added
     handler event job task topic queue url name id type key value click_event applicationjob application_job`,
  ),
  function: set(
    `get set run handle create update delete index show list main init execute call constructor new setup render tostring equals hashcode validate find findone
     findall findbyid save count exists start stop close open send load build apply process perform consume destroy store edit change dispose test describe default
     map filter reduce invoke edit upsert insert remove clear reset read write name string value build config configure register boot handleasync executeasync
     read_all readall reademail error length size next then catch finally if for while switch return else throw function await typeof async synchronized super import require
     beforeeach aftereach expect onmoduleinit onmoduledestroy teardown up_ down_ self clean with match serialize deserialize to_json to_dict dict json parse format encode decode
     post put patch options fetch request gettoken getheaders getclient getinstance getconfig getdata geturl getstatus buildurl add_arguments get_queryset get_serializer_class get_context_data form_valid has_permission ngoninit ngondestroy getserversideprops getstaticprops onsuccess onerror onchange handleerror getid setid getname setname tablename can_create can_read can_update can_delete cancreate canread canupdate candelete readone`,
  ),
  type: set(
    `object error exception string number boolean promise array map set any unknown void record partial serializable comparable runnable callable closeable autocloseable
     cloneable iterable iterator onmoduleinit onmoduledestroy canactivate nestinterceptor pipetransform exceptionfilter idisposable iasyncdisposable component purecomponent
     controller controllerbase basemodel applicationrecord applicationjob applicationcontroller base activerecord model apiview view viewset modelviewset thread test testcase
     eventemitter enum intenum strenum textchoices integerchoices protocol generic abc namedtuple typeddict default display debug from into drop clone iequatable icomparable
     middleware command basecommand migration dbcontext backgroundservice ihostedservice shouldqueue jsonresource formrequest mailable notification dict list optional
     form modelform admin modeladmin appconfig serializer modelserializer config meta httpexception valueerror runtimeerror structuredtool arrayable jsonserializable
     request response httprequest httpresponse attribute`,
  ),
}
