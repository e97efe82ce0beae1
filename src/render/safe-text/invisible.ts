/** Takes any text and writes every hidden character visibly; see its home in core, where prompts need it too. */
export { reveal } from '../../core/context/invisible.ts'
