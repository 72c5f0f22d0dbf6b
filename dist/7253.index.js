export const id=7253;export const ids=[7253];export const modules={27253:(t,r,e)=>{e.r(r);e.d(r,{
compilePattern:()=>compilePattern});var o=e(2856);function compilePattern(t,r){const e={i:o.L3.CASE_INSENSITIVE,
m:o.L3.MULTILINE,s:o.L3.DOTALL};const n=[...r].reduce((t,r)=>t|(e[r]??0),0);try{const r=o.L3.compile(t,n)
;return t=>r.test(t)}catch(r){throw new Error(`/${t}/ is no pattern: ${reason(t,r)}`)}}function reason(t,r){
const e=r instanceof Error?r.message.replace(/^error parsing regexp: /,""):String(r)
;const o=/\(\?<?[=!]|\\[1-9]/.test(t)
;return o?"patterns look neither ahead nor back, and refer to no group; write it without (RE2)":e}}};
