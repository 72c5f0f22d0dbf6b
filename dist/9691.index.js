export const id=9691;export const ids=[9691];export const modules={9691:(e,t,n)=>{n.d(t,{naA:()=>hn,XiL:()=>On,
bvH:()=>mn,IiU:()=>wn,xgV:()=>In,b8S:()=>yn,fZ7:()=>_n,YOg:()=>array,zMY:()=>schemas_boolean,k5n:()=>schemas_enum,
Whr:()=>schemas_int,Pq9:()=>json,euz:()=>literal,aig:()=>schemas_number,g1P:()=>record,rej:()=>strictObject,
YjP:()=>schemas_string,KCZ:()=>union});var r=n(88532);var s=n(54723);class $ZodCyclicError extends Error{constructor(){
super("Cannot parse a reference cycle that closes through a transform");this.name="ZodCyclicError"}}const i="~memo"
;const o=[];function isRef(e){return e!==null&&typeof e==="object"}function cloneIssues(e){return e.map(e=>e.path?{...e,
path:e.path.slice()}:{...e})}const a=new WeakMap;function isRecursive(e,t,n){const r=a.get(e);if(r!==void 0)return r?2:0
;if(t.has(e))return 2;t.add(e);let i=0;const check=e=>{if(i!==2&&e?._zod){const r=isRecursive(e,t,n);if(r>i)i=r}}
;const shape=(e,r)=>{let s=0;for(const i of Reflect.ownKeys(e)){const o=Object.getOwnPropertyDescriptor(e,i)
;if(r&&!o.enumerable)continue;const a=o.get?1:o.value?._zod?isRecursive(o.value,t,n):0;if(a>s)s=a}return s}
;const merge=e=>{if(e>i)i=e};const o=e._zod.def;const c=o.type;switch(c){case"object":{const e=s.MO(o)
;merge(e?shape(e,true):1);check(o.catchall);break}case"array":check(o.element);break;case"tuple":
for(const e of o.items)check(e);check(o.rest);break;case"record":case"map":check(o.keyType);check(o.valueType);break
;case"set":check(o.valueType);break;case"union":for(const e of o.options)check(e);break;case"intersection":check(o.left)
;check(o.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":
case"nonoptional":case"promise":case"success":check(o.innerType);break;case"pipe":check(o.in);check(o.out);break
;case"function":check(o.input);check(o.output);break;case"lazy":{const r=o._cachedInner??(n?e._zod.innerType:void 0)
;merge(r?isRecursive(r,t,false):1);break}case"template_literal":case"string":case"number":case"int":case"boolean":
case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":
case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(const e in o){
const t=Object.getOwnPropertyDescriptor(o,e);if(!t||t.get)continue;const n=t.value;if(!n||typeof n!=="object")continue
;if(n._zod)check(n);else if(Array.isArray(n))for(const e of n)check(e)}}t.delete(e);return settle(e,i)}
function settle(e,t){if(t!==1)a.set(e,t===2);return t}function bucketFor(e,t){let n=e.buckets.get(t);if(!n){
n=new WeakMap;e.buckets.set(t,n)}return n}let c;const u=[];const f={alloc(e,t,n){const r=c;if(!r)return n;c=void 0
;const s={value:n,issues:null};r.set(t.value,s);u.push(s);return n},guard(e){var t;(t=e._zod).deferred??(t.deferred=[])
;e._zod.deferred.push(()=>{const t=e._zod.parse;const wrapped=(e,n)=>{
if(n.direction!=="backward"&&isBackEdge(n,e.value))throw new $ZodCyclicError;return t(e,n)};e._zod.parse=wrapped
;if(e._zod.run===t)e._zod.run=wrapped})},attach(e){var t;let n;let r=false;let s;let a
;(t=e._zod).deferred??(t.deferred=[]);e._zod.deferred.push(()=>{const t=e._zod.parse;const wrapped=(f,l)=>{
if(n===void 0){const s=isRecursive(e,new Set,false);if(s===0){e._zod.parse=t;if(e._zod.run===wrapped)e._zod.run=t
;return t(f,l)}if(s===2||r)n=true;else r=true}const d=f.value;if(!isRef(d))return t(f,l);let p=l[i];if(!p){p={
buckets:new WeakMap,backEdges:void 0};l[i]=p}let h;if(s===l)h=a;else{h=bucketFor(p,e);s=l;a=h}const m=h.get(d);if(m){
f.value=m.value;if(m.issues){if(m.issues.length)f.issues.push(...cloneIssues(m.issues))}else{f.memo=true
;p.backEdges??(p.backEdges=new WeakSet);p.backEdges.add(m.value)}return f}c=h;const g=u.length;const y=t(f,l);c=void 0
;const v=u.length>g?u.pop():void 0;if(y instanceof Promise)return y.then(e=>{
if(v)v.issues=e.issues.length?cloneIssues(e.issues):o;return e});if(v)v.issues=y.issues.length?cloneIssues(y.issues):o
;return y};e._zod.parse=wrapped;if(e._zod.run===t)e._zod.run=wrapped})}};function memoizer(){return f}
function isBackEdge(e,t){const n=e[i]?.backEdges;return n!==void 0&&isRef(t)&&n.has(t)}const l=/^[cC][0-9a-z]{6,}$/
;const d=/^[0-9a-z]+$/;const p=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;const h=/^[0-9a-vA-V]{20}$/
;const m=/^[A-Za-z0-9]{27}$/;const g=/^[a-zA-Z0-9_-]{21}$/;function nanoidOfLength(e){
return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}
const y=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/
;const v=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;const uuid=e=>{
if(!e)return/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/
;return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`)}
;const b=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/
;function emoji(){
return new RegExp("^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$","u")
}
const z=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/
;const w=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/
;const x=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/
;const k=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/
;const O=/^https?$/;const I=/^\+[1-9]\d{6,14}$/
;const $="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))"
;function regexes_anchor(e){return new RegExp(`^${e}$`)}const S=regexes_anchor($);function timeSource(e){
const t="(?:[01]\\d|2[0-3]):[0-5]\\d"
;const n=typeof e.precision==="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`
;return n}function time(e){return new RegExp(`^${timeSource(e)}$`)}function datetime(e){const t=["Z"]
;if(e.offset)t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const n=`${timeSource({precision:e.precision,seconds:true
})}(?:${t.join("|")})`;const r=e.local?`${n}|${timeSource({precision:e.precision})}`:n
;return new RegExp(`^${$}T(?:${r})$`)}const P=/^[\s\S]{0,}$/;const j=/^-?\d+$/;const A=/^-?\d+(?:\.\d+)?$/
;const T=/^(?:true|false)$/i;const E=/^null$/i;const Z=/^[^A-Z]*$/;const N=/^[^a-z]*$/;const R=r.xI("$ZodCheck",(e,t)=>{
var n;e._zod??(e._zod={});e._zod.def=t;(n=e._zod).onattach??(n.onattach=[])});const _whenHasLength=e=>{const t=e.value
;return!s.cl(t)&&t.length!==void 0};const D={number:"number",bigint:"bigint",object:"date"}
;const C=r.xI("$ZodCheckLessThan",(e,t)=>{R.init(e,t);const n=D[typeof t.value];e._zod.check=r=>{
if(t.inclusive?r.value<=t.value:r.value<t.value)return;r.issues.push({origin:D[typeof r.value]??n,code:"too_big",
maximum:typeof t.value==="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort
})}});const M=r.xI("$ZodCheckGreaterThan",(e,t)=>{R.init(e,t);const n=D[typeof t.value];e._zod.check=r=>{
if(t.inclusive?r.value>=t.value:r.value>t.value)return;r.issues.push({origin:D[typeof r.value]??n,code:"too_small",
minimum:typeof t.value==="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort
})}});const F=r.xI("$ZodCheckMultipleOf",(e,t)=>{R.init(e,t);e._zod.check=n=>{
if(typeof n.value!==typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.")
;const r=typeof n.value==="bigint"?t.value!==BigInt(0)&&n.value%t.value===BigInt(0):s.LG(n.value,t.value)===0
;if(r)return;n.issues.push({origin:typeof n.value,code:"not_multiple_of",divisor:t.value,input:n.value,inst:e,
continue:!t.abort})}});const U=r.xI("$ZodCheckNumberFormat",(e,t)=>{R.init(e,t);t.format=t.format||"float64"
;const n=t.format?.includes("int");const r=n?"int":"number";const[i,o]=s.zH[t.format];e._zod.check=s=>{const a=s.value
;if(n){if(!Number.isInteger(a)){s.issues.push({expected:r,format:t.format,code:"invalid_type",continue:false,input:a,
inst:e});return}if(!Number.isSafeInteger(a)){if(a>0)s.issues.push({input:a,code:"too_big",
maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:true,
continue:!t.abort});else s.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:true,continue:!t.abort});return}}
if(a<i)s.issues.push({origin:"number",input:a,code:"too_small",minimum:i,inclusive:true,inst:e,continue:!t.abort})
;if(a>o)s.issues.push({origin:"number",input:a,code:"too_big",maximum:o,inclusive:true,inst:e,continue:!t.abort})}})
;const L=r.xI("$ZodCheckMaxLength",(e,t)=>{var n;R.init(e,t);(n=e._zod.def).when??(n.when=_whenHasLength)
;e._zod.check=n=>{const r=n.value;const i=r.length;const o=typeof r==="string"&&i>t.maximum?s.O7(r):i
;if(o<=t.maximum)return;const a=s.Rc(r);n.issues.push({origin:a,code:"too_big",maximum:t.maximum,inclusive:true,input:r,
inst:e,continue:!t.abort})}});const J=r.xI("$ZodCheckMinLength",(e,t)=>{var n;R.init(e,t)
;(n=e._zod.def).when??(n.when=_whenHasLength);e._zod.check=n=>{const r=n.value;const i=r.length
;const o=typeof r==="string"&&i>=t.minimum&&i<t.minimum*2?s.O7(r):i;if(o>=t.minimum)return;const a=s.Rc(r)
;n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:true,input:r,inst:e,continue:!t.abort})}})
;const V=r.xI("$ZodCheckLengthEquals",(e,t)=>{var n;R.init(e,t);(n=e._zod.def).when??(n.when=_whenHasLength)
;e._zod.check=n=>{const r=n.value;const i=r.length;const o=typeof r==="string"&&i>=t.length&&i<=t.length*2?s.O7(r):i
;if(o===t.length)return;const a=s.Rc(r);const c=o>t.length;n.issues.push({origin:a,...c?{code:"too_big",maximum:t.length
}:{code:"too_small",minimum:t.length},inclusive:true,exact:true,input:n.value,inst:e,continue:!t.abort})}})
;const W=r.xI("$ZodCheckStringFormat",(e,t)=>{var n,r;R.init(e,t);if(t.pattern)(n=e._zod).check??(n.check=n=>{
t.pattern.lastIndex=0;if(t.pattern.test(n.value))return;n.issues.push({origin:"string",code:"invalid_format",
format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})
});else(r=e._zod).check??(r.check=()=>{})});const K=r.xI("$ZodCheckRegex",(e,t)=>{W.init(e,t);e._zod.check=n=>{
t.pattern.lastIndex=0;if(t.pattern.test(n.value))return;n.issues.push({origin:"string",code:"invalid_format",
format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}})
;const B=r.xI("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=Z);W.init(e,t)})
;const G=r.xI("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=N);W.init(e,t)})
;const Q=r.xI("$ZodCheckIncludes",(e,t)=>{R.init(e,t);const n=s.sD(t.includes)
;const r=new RegExp(typeof t.position==="number"?`^.{${t.position},}${n}`:n);t.pattern=r;e._zod.check=n=>{
if(n.value.includes(t.includes,t.position))return;n.issues.push({origin:"string",code:"invalid_format",
format:"includes",includes:t.includes,input:n.value,inst:e,continue:!t.abort})}})
;const H=r.xI("$ZodCheckStartsWith",(e,t)=>{R.init(e,t);const n=new RegExp(`^${s.sD(t.prefix)}.*`)
;t.pattern??(t.pattern=n);e._zod.check=n=>{if(n.value.startsWith(t.prefix))return;n.issues.push({origin:"string",
code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}})
;const q=r.xI("$ZodCheckEndsWith",(e,t)=>{R.init(e,t);const n=new RegExp(`.*${s.sD(t.suffix)}$`)
;t.pattern??(t.pattern=n);e._zod.check=n=>{if(n.value.endsWith(t.suffix))return;n.issues.push({origin:"string",
code:"invalid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}})
;const X=r.xI("$ZodCheckOverwrite",(e,t)=>{R.init(e,t);e._zod.check=e=>{e.value=t.tx(e.value)}});class Doc{
constructor(e=[],t={}){this.content=[];this.indent=0;this.args=e;this.closed=t}indented(e){this.indent+=1;try{e(this)
}finally{this.indent-=1}}write(e){if(typeof e==="function"){e(this,{execution:"sync"});e(this,{execution:"async"})
;return}const t=e;const n=t.split("\n").filter(e=>e);const r=Math.min(...n.map(e=>e.length-e.trimStart().length))
;const s=n.map(e=>e.slice(r)).map(e=>" ".repeat(this.indent*2)+e);for(const e of s)this.content.push(e)}compile(){
const e=Function;const t=this?.content??[""]
;const n=new e(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {\n${t.join("\n")}\n};`)
;return n(...Object.values(this.closed))}}const Y={major:4,minor:6,patch:7};const ee=r.xI("$ZodType",(e,t)=>{var n
;e??(e={});e._zod.def=t;e._zod.bag=e._zod.bag||{};e._zod.version=Y;const i=e._zod.def.checks
;const o=e._zod.traits.has("$ZodCheck")?[e,...i??[]]:i?.length?[...i]:[]
;for(const t of o)for(const n of t._zod.onattach)n(e);if(o.length===0){(n=e._zod).deferred??(n.deferred=[])
;e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse})}else{const runChecks=(t,n,i)=>{if(t.memo)return t;let o=s.QH(t)
;let a;for(const c of n){if(c._zod.def.when){if(s.rL(t))continue;const e=c._zod.def.when(t);if(!e)continue
}else if(o)continue;const n=t.issues.length;const u=c._zod.check(t)
;if(u instanceof Promise&&i?.async===false)throw new r.GT
;if(a||u instanceof Promise)a=(a??Promise.resolve()).then(async()=>{await u;const r=t.issues.length;if(r===n)return
;s.d3(t.issues,n,e);if(!o)o=s.QH(t,n)});else{const r=t.issues.length;if(r===n)continue;s.d3(t.issues,n,e)
;if(!o)o=s.QH(t,n)}}if(a)return a.then(()=>t);return t};const handleCanaryResult=(t,n,i)=>{if(s.QH(t)){t.aborted=true
;return t}const a=runChecks(n,o,i);if(a instanceof Promise){if(i.async===false)throw new r.GT
;return a.then(t=>e._zod.parse(t,i))}return e._zod.parse(a,i)};e._zod.run=(t,n)=>{
if(n.skipChecks)return e._zod.parse(t,n);if(n.direction==="backward"){const r=e._zod.parse({value:t.value,issues:[]},{
...n,skipChecks:true});if(r instanceof Promise)return r.then(e=>handleCanaryResult(e,t,n))
;return handleCanaryResult(r,t,n)}const s=e._zod.parse(t,n);if(s instanceof Promise){if(n.async===false)throw new r.GT
;return s.then(e=>runChecks(e,o,n))}return runChecks(s,o,n)}}},{get"~standard"(){
return s.jD(this,"~standard",standardProps(this))},set"~standard"(e){s.qh(this,"~standard",e)}})
;const toStandardResult=(e,t)=>e.issues.length?{issues:e.issues.map(e=>s.iR(e,t,r.$W()))}:{value:e.value}
;async function validateAsync(e,t){const n={async:true};return toStandardResult(await e._zod.run({value:t,issues:[]
},n),n)}function standardProps(e){return{validate:t=>{const n={async:false};try{const r=e._zod.run({value:t,issues:[]
},n);if(!(r instanceof Promise))return toStandardResult(r,n)}catch(e){}return validateAsync(e,t)},vendor:"zod",version:1
}}const te=r.xI("$ZodString",(e,t)=>{ee.init(e,t);e._zod.pattern=t.pattern??P;e._zod.parse=(n,r)=>{if(t.coerce)try{
n.value=String(n.value)}catch(r){}if(typeof n.value==="string")return n;n.issues.push({expected:"string",
code:"invalid_type",input:n.value,inst:e});return n}});const ne=r.xI("$ZodStringFormat",(e,t)=>{W.init(e,t);te.init(e,t)
});const re=r.xI("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=v);ne.init(e,t)});const se=r.xI("$ZodUUID",(e,t)=>{
if(t.version){const e={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8};const n=e[t.version]
;if(n===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=uuid(n))
}else t.pattern??(t.pattern=uuid());ne.init(e,t)});const ie=r.xI("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=b)
;ne.init(e,t)});function canParseURL(e){try{
if(typeof URL!=="undefined"&&typeof URL.canParse==="function")return URL.canParse(e);new URL(e);return true}catch{
return false}}function validateURL(e,t){
if(!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t))return canParseURL(e)||2;return parseURLObject(e,t)}
function parseURLObject(e,t){if(!t.normalize&&t.protocol?.source===O.source&&!/^https?:\/\//i.test(e))return 1;try{
if(typeof URL!=="undefined"){const t=URL;if(typeof t.parse==="function")return t.parse(e)??2}return new URL(e)}catch{
return 2}}const oe=/[\t\n\r]/g;function stripTabAndNewline(e){return e.replace(oe,"")}function urlHostnameOk(e,t){
t.lastIndex=0;return t.test(e.hostname)}function urlProtocolOk(e,t){t.lastIndex=0
;return t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}const ae=r.xI("$ZodURL",(e,t)=>{ne.init(e,t)
;e._zod.check=n=>{try{const r=n.value.trim();const s=validateURL(r,t);if(s===1){n.issues.push({code:"invalid_format",
format:"url",note:"Invalid URL format",input:n.value,inst:e,continue:!t.abort});return}if(s===2){n.issues.push({
code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort});return}if(s===true){
n.value=stripTabAndNewline(r);return}if(t.hostname&&!urlHostnameOk(s,t.hostname))n.issues.push({code:"invalid_format",
format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,continue:!t.abort})
;if(t.protocol&&!urlProtocolOk(s,t.protocol))n.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",
pattern:t.protocol.source,input:n.value,inst:e,continue:!t.abort});n.value=t.normalize?s.href:stripTabAndNewline(r)
;return}catch(r){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}})
;const ce=r.xI("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=emoji());ne.init(e,t)});const ue=r.xI("$ZodNanoID",(e,t)=>{
if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`)
;t.pattern??(t.pattern=t.length===void 0?g:nanoidOfLength(t.length));ne.init(e,t)});const fe=r.xI("$ZodCUID",(e,t)=>{
t.pattern??(t.pattern=l);ne.init(e,t)});const le=r.xI("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=d);ne.init(e,t)})
;const de=r.xI("$ZodULID",(e,t)=>{t.pattern??(t.pattern=p);ne.init(e,t)});const pe=r.xI("$ZodXID",(e,t)=>{
t.pattern??(t.pattern=h);ne.init(e,t)});const he=r.xI("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=m);ne.init(e,t)})
;const me=r.xI("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=datetime(t));ne.init(e,t)})
;const _e=r.xI("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=S);ne.init(e,t)});const ge=r.xI("$ZodISOTime",(e,t)=>{
t.pattern??(t.pattern=time(t));ne.init(e,t)});const ye=r.xI("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=y)
;ne.init(e,t)});const ve=r.xI("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=z);ne.init(e,t)});const be=/^[0-9a-fA-F:.]+$/
;function isValidIPv6(e){if(!be.test(e))return false;return canParseURL(`http://[${e}]`)}
const ze=r.xI("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=w);ne.init(e,t);e._zod.check=n=>{
if(!isValidIPv6(n.value))n.issues.push({code:"invalid_format",format:"ipv6",input:n.value,inst:e,continue:!t.abort})}})
;const we=r.xI("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=x);ne.init(e,t)});function isValidCIDRv6(e){
const t=e.split("/");if(t.length!==2)return false;const[n,r]=t;if(!r)return false;const s=Number(r)
;if(`${s}`!==r)return false;if(s<0||s>128)return false;return isValidIPv6(n)}const xe=r.xI("$ZodCIDRv6",(e,t)=>{
t.pattern??(t.pattern=k);ne.init(e,t);e._zod.check=n=>{if(!isValidCIDRv6(n.value))n.issues.push({code:"invalid_format",
format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}});function isValidBase64(e){if(e==="")return true
;if(/\s/.test(e))return false;if(e.length%4!==0)return false;try{atob(e);return true}catch{return false}}
const ke=/^[0-9a-zA-Z+/]*={0,2}$/;const Oe=r.xI("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=ke);ne.init(e,t)
;e._zod.check=n=>{if(isValidBase64(n.value))return;n.issues.push({code:"invalid_format",format:"base64",input:n.value,
inst:e,continue:!t.abort})}});const Ie=/^[A-Za-z0-9_-]*$/;function isValidBase64URL(e){if(!Ie.test(e))return false
;const t=e.replace(/[-_]/g,e=>e==="-"?"+":"/");const n=t.padEnd(Math.ceil(t.length/4)*4,"=");return isValidBase64(n)}
const $e=r.xI("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=Ie);ne.init(e,t);e._zod.check=n=>{
if(isValidBase64URL(n.value))return;n.issues.push({code:"invalid_format",format:"base64url",input:n.value,inst:e,
continue:!t.abort})}});const Se=r.xI("$ZodE164",(e,t)=>{t.pattern??(t.pattern=I);ne.init(e,t)})
;function isValidJWT(e,t=null){try{const n=e.split(".");if(n.length!==3)return false;const[r]=n;if(!r)return false
;const s=JSON.parse(atob(r));if("typ"in s&&s?.typ!=="JWT")return false;if(!s.alg)return false
;if(t&&(!("alg"in s)||s.alg!==t))return false;return true}catch{return false}}const Pe=r.xI("$ZodJWT",(e,t)=>{
ne.init(e,t);e._zod.check=n=>{if(isValidJWT(n.value,t.alg))return;n.issues.push({code:"invalid_format",format:"jwt",
input:n.value,inst:e,continue:!t.abort})}});const je=r.xI("$ZodNumber",(e,t)=>{ee.init(e,t);e._zod.pattern=A
;e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch(e){}const s=n.value
;if(typeof s==="number"&&!Number.isNaN(s)&&Number.isFinite(s))return n
;const i=typeof s==="number"?Number.isNaN(s)?"NaN":!Number.isFinite(s)?String(s):void 0:void 0;n.issues.push({
expected:"number",code:"invalid_type",input:s,inst:e,...i?{received:i}:{}});return n}})
;const Ae=r.xI("$ZodNumberFormat",(e,t)=>{U.init(e,t);je.init(e,t)});const Te=r.xI("$ZodBoolean",(e,t)=>{ee.init(e,t)
;e._zod.pattern=T;e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}const s=n.value
;if(typeof s==="boolean")return n;n.issues.push({expected:"boolean",code:"invalid_type",input:s,inst:e});return n}})
;const Ee=r.xI("$ZodNull",(e,t)=>{ee.init(e,t);e._zod.pattern=E;e._zod.values=new Set([null]);e._zod.parse=(t,n)=>{
const r=t.value;if(r===null)return t;t.issues.push({expected:"null",code:"invalid_type",input:r,inst:e});return t}})
;const Ze=r.xI("$ZodUnknown",(e,t)=>{ee.init(e,t);e._zod.parse=e=>e});const Ne=r.xI("$ZodNever",(e,t)=>{ee.init(e,t)
;e._zod.parse=(t,n)=>{t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e});return t}})
;function capSize(e,t){const n=s.hi(e._zod.def.checks);if(!n.length)return;const r=Math.min(...n.map(e=>e[0]))
;const i=e._zod.parse;e._zod.parse=(n,o)=>{const a=t(n.value)
;if(a>r&&!o?.skipChecks&&o?.direction!=="backward")for(const[t,r]of s.hi(e._zod.def.checks))if(a>t&&r._zod.def.when(n)){
const t=n.issues.length;r._zod.check(n);n.issues[t].continue=false;s.d3(n.issues,t,e);return n}return i(n,o)}}
const arraySize=e=>Array.isArray(e)?e.length:-1;function handleArrayResult(e,t,n){
if(e.issues.length)t.issues.push(...s.lQ(n,e.issues));t.value[n]=e.value}const Re=r.xI("$ZodArray",(e,t)=>{ee.init(e,t)
;const n=r.cr.memoizer;n?.attach(e);e._zod.parse=(r,i)=>{const o=r.value;if(!Array.isArray(o)){r.issues.push({
expected:"array",code:"invalid_type",input:o,inst:e});return r}r.value=n?n.alloc(e,r,Array(o.length),i):Array(o.length)
;const a=[];const c=i?.abortEarly;for(let e=0;e<o.length;e++){const n=o[e];const u=t.element._zod.run({value:n,issues:[]
},i);if(u instanceof Promise)a.push(u.then(t=>handleArrayResult(t,r,e)));else{handleArrayResult(u,r,e)
;if(c&&u.issues.length!==0&&s.QH(u))break}}if(a.length)return Promise.all(a).then(()=>r);return r};capSize(e,arraySize)
});function handlePropertyResult(e,t,n,r,i,o){const a=n in r;const c=o==="optional";if(!a&&c&&i==="optional")return
;if(e.issues.length){if(i!==void 0&&c&&!a)return;t.issues.push(...s.lQ(n,e.issues))}if(!a&&i===void 0){
if(!e.issues.length)t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}
if(e.value===void 0){if(a||i==="defaulted"&&!c)t.value[n]=void 0}else t.value[n]=e.value}const De=[]
;function normalizeDef(e){const t=Object.keys(e.shape);const n=Object.getOwnPropertySymbols(e.shape)
;const r=n.length?n:De;const i=r.length?[...t,...r]:t
;for(const t of i)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)
;const o=s.NM(e.shape);return{...e,allKeys:i,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(o)}}
function handleCatchall(e,t,n,r,i,o,a){const c=[];const u=i.keySet;const f=i.catchall._zod;const l=f.def.type
;const d=f.optin;const p=f.optout;let h=0;for(const i in t){if(a&&n.issues.length!==h){if(s.QH(n,h))break
;h=n.issues.length}if(u.has(i))continue;if(i==="__proto__"){if(l==="never")c.push(i);continue}if(l==="never"){c.push(i)
;continue}const o=f.run({value:t[i],issues:[]},r)
;if(o instanceof Promise)e.push(o.then(e=>handlePropertyResult(e,n,i,t,d,p)));else handlePropertyResult(o,n,i,t,d,p)}
if(c.length)n.issues.push({code:"unrecognized_keys",keys:c,input:t,inst:o,continue:true});if(!e.length)return n
;return Promise.all(e).then(()=>n)}const Ce=r.xI("$ZodObject",(e,t)=>{ee.init(e,t)
;const n=Object.getOwnPropertyDescriptor(t,"shape");const i=n?.get?n.get.raw:t.shape??{};if(i){const get=()=>{const e={
...i};Object.defineProperty(t,"shape",{value:e});get.raw=e;return e};get.raw=i;Object.defineProperty(t,"shape",{get})}
const o=s.PO(()=>normalizeDef(t));s.v5(e,"propValues",e=>{const t=e.def.shape;const n={};for(const e in t){
const r=t[e]._zod;if(r.values){if(!Object.prototype.hasOwnProperty.call(n,e))s.Vy(n,e,new Set)
;for(const t of r.values)n[e].add(t);if(r.optin!==void 0)n[e].add(void 0)}}return n});const a=s.Gv;const c=t.catchall
;let u;const f=r.cr.memoizer;f?.attach(e);e._zod.parse=(t,n)=>{u??(u=o.value);const r=t.value;if(!a(r)){t.issues.push({
expected:"object",code:"invalid_type",input:r,inst:e});return t}t.value=f?f.alloc(e,t,{},n):{};const i=[]
;const l=u.shape;const d=n?.abortEarly;let p=t.issues.length;for(const e of u.allKeys){if(d&&t.issues.length!==p){
if(s.QH(t,p))break;p=t.issues.length}if(e==="__proto__")continue;const o=l[e];const a=o._zod.optin;const c=o._zod.optout
;const u=o._zod.run({value:r[e],issues:[]},n)
;if(u instanceof Promise)i.push(u.then(n=>handlePropertyResult(n,t,e,r,a,c)));else handlePropertyResult(u,t,e,r,a,c)}
if(!c)return i.length?Promise.all(i).then(()=>t):t;return handleCatchall(i,r,t,n,o.value,e,d===true)}})
;const Me=r.xI("$ZodObjectJIT",(e,t)=>{Ce.init(e,t);const n=e._zod.parse;const i=s.PO(()=>normalizeDef(t))
;const o=r.cr.memoizer;const generateFastpass=t=>{const n=i.value;const r=n.symbolKeys
;const a=new Doc(["payload","ctx"],{shape:t,inst:e,memo:o,syms:r})
;const parseStr=e=>`shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`
;const prefixStr=(e,t)=>`\n          let ${e}_ab = false;\n          for (let i = 0; i < ${e}.issues.length; i++) {\n            const iss = ${e}.issues[i];\n            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${e}_ab = true;\n          }\n          if (${e}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`
;a.write("const input = payload.value;");const c=Object.create(null);let u=0;for(const e of n.allKeys)c[e]="key_"+u++
;a.write(o?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(const e of n.allKeys){
if(e==="__proto__")continue;const n=c[e];const i=typeof e==="symbol"?`syms[${r.indexOf(e)}]`:s.UQ(e)
;const o=`${i} in input`;const u=t[e];const f=u?._zod?.optin;const l=f!==void 0;const d=u?._zod?.optout==="optional"
;a.write(`const ${n} = ${parseStr(i)};`);if(l&&d){
const e=f==="optional"?`${n}_present`:`${n}.value !== undefined || ${n}_present`
;a.write(`\n        const ${n}_present = ${o};\n        if (!${n}.issues.length || ${n}_present) {\n          if (${n}.issues.length) {${prefixStr(n,i)}\n          }\n\n          if (${e}) {\n            newResult[${i}] = ${n}.value;\n          }\n        }\n\n      `)
}else if(!l)a.write(`\n        const ${n}_present = ${o};\n        if (${n}.issues.length) {${prefixStr(n,i)}\n        }\n        if (!${n}_present && !${n}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${i}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${n}_present) {\n          newResult[${i}] = ${n}.value;\n        }\n\n      `);else{
a.write(`\n        if (${n}.issues.length) {${prefixStr(n,i)}\n        }\n      `)
;if(f==="defaulted")a.write(`newResult[${i}] = ${n}.value;`);else a.write(`\n        if (${n}.value !== undefined || ${o}) {\n          newResult[${i}] = ${n}.value;\n        }\n      `)
}}a.write("payload.value = newResult;");a.write("return payload;");return a.compile()};let a;const c=s.Gv
;const u=!r.cr.jitless;const f=s.hI;const l=u&&f.value;const d=t.catchall;let p;e._zod.parse=(r,s)=>{p??(p=i.value)
;const o=r.value;if(!c(o)){r.issues.push({expected:"object",code:"invalid_type",input:o,inst:e});return r}
if(u&&l&&s?.async===false&&s.jitless!==true){if(!a)a=generateFastpass(t.shape);r=a(r,s);if(!d)return r
;return handleCatchall([],o,r,s,p,e,s?.abortEarly===true)}return n(r,s)}});function handleUnionResults(e,t,n,i){
for(const n of e)if(n.issues.length===0){t.value=n.value;return t}const o=e.filter(e=>!s.QH(e));if(o.length===1){
t.value=o[0].value;return o[0]}t.issues.push({code:"invalid_union",input:t.value,inst:n,
errors:e.map(e=>e.issues.map(e=>s.iR(e,i,r.$W())))});return t}const Fe=r.xI("$ZodUnion",(e,t)=>{ee.init(e,t)
;s.v5(e,"optin",e=>e.def.options.some(e=>e._zod.optin==="defaulted")?"defaulted":e.def.options.some(e=>e._zod.optin!==void 0)?"optional":void 0)
;s.v5(e,"optout",e=>e.def.options.some(e=>e._zod.optout==="optional")?"optional":void 0);s.v5(e,"values",e=>{
if(e.def.options.every(e=>e._zod.values))return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)));return})
;s.v5(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){const t=e.def.options.map(e=>e._zod.pattern)
;return new RegExp(`^(${t.map(e=>s.p6(e.source)).join("|")})$`)}return})
;const n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,s)=>{if(n)return n(r,s);let i=false;const o=[]
;for(const e of t.options){const t=e._zod.run({value:r.value,issues:[]},s);if(t instanceof Promise){o.push(t);i=true
}else{if(t.issues.length===0)return t;o.push(t)}}if(!i)return handleUnionResults(o,r,e,s)
;return Promise.all(o).then(t=>handleUnionResults(t,r,e,s))}});const Ue=r.xI("$ZodIntersection",(e,t)=>{ee.init(e,t)
;e._zod.parse=(e,n)=>{const r=e.value;const s=t.left._zod.run({value:r,issues:[]},n);const i=t.right._zod.run({value:r,
issues:[]},n);const o=s instanceof Promise||i instanceof Promise
;if(o)return Promise.all([s,i]).then(([t,n])=>handleIntersectionResults(e,t,n));return handleIntersectionResults(e,s,i)}
});function mergeValues(e,t){if(e===t)return{valid:true,data:e};if(e instanceof Date&&t instanceof Date&&+e===+t)return{
valid:true,data:e};if(s.Qd(e)&&s.Qd(t)){const n=Object.keys(t);const r=Object.keys(e).filter(e=>n.indexOf(e)!==-1)
;const s={...e,...t};if(Object.prototype.hasOwnProperty.call(s,"__proto__"))delete s.__proto__;for(const n of r){
if(n==="__proto__")continue;const r=mergeValues(e[n],t[n]);if(!r.valid)return{valid:false,
mergeErrorPath:[n,...r.mergeErrorPath]};s[n]=r.data}return{valid:true,data:s}}if(Array.isArray(e)&&Array.isArray(t)){
if(e.length!==t.length)return{valid:false,mergeErrorPath:[]};const n=[];for(let r=0;r<e.length;r++){const s=e[r]
;const i=t[r];const o=mergeValues(s,i);if(!o.valid)return{valid:false,mergeErrorPath:[r,...o.mergeErrorPath]}
;n.push(o.data)}return{valid:true,data:n}}return{valid:false,mergeErrorPath:[]}}
function handleIntersectionResults(e,t,n){const r=new Map;let i;const o=new Map;const collect=(e,t)=>{let n
;if(e.code==="unrecognized_keys"&&!e.path?.length){i??(i=e);n=e.keys
}else if(e.code==="invalid_key"&&e.origin==="record"&&e.path?.length===1){const t=String(e.path[0])
;if(!o.has(t))o.set(t,e);n=[t]}else return false;for(const e of n){if(!r.has(e))r.set(e,{});r.get(e)[t]=true}return true
};for(const n of t.issues)if(!collect(n,"l"))e.issues.push(n)
;for(const t of n.issues)if(!collect(t,"r"))e.issues.push(t);const a=[...r].filter(([,e])=>e.l&&e.r).map(([e])=>e)
;if(a.length){const t=i?a.filter(e=>i.keys.includes(e)):[];if(t.length)e.issues.push({...i,keys:t})
;for(const n of a)if(!t.includes(n)&&o.has(n))e.issues.push(o.get(n))}const c=mergeValues(t.value,n.value);if(!c.valid){
if(s.QH(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}
e.value=c.data;return e}const Le=r.xI("$ZodRecord",(e,t)=>{ee.init(e,t);const n=r.cr.memoizer;n?.attach(e)
;e._zod.parse=(i,o)=>{const a=i.value;if(!s.Qd(a)){i.issues.push({expected:"record",code:"invalid_type",input:a,inst:e})
;return i}const c=[];const u=t.keyType._zod.values;if(u&&!t.partial){i.value=n?n.alloc(e,i,{},o):{};const f=new Set
;for(const n of u)if(typeof n==="string"||typeof n==="number"||typeof n==="symbol"){
f.add(typeof n==="number"?n.toString():n);if(n==="__proto__")continue;const u=t.keyType._zod.run({value:n,issues:[]},o)
;if(u instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(u.issues.length){
i.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(e=>s.iR(e,o,r.$W())),input:n,path:[n],inst:e})
;continue}const l=u.value;if(l==="__proto__")continue;const d=t.valueType._zod.run({value:a[n],issues:[]},o)
;if(d instanceof Promise)c.push(d.then(e=>{if(e.issues.length)i.issues.push(...s.lQ(n,e.issues));i.value[l]=e.value
}));else{if(d.issues.length)i.issues.push(...s.lQ(n,d.issues));i.value[l]=d.value}}let l
;for(const e in a)if(!f.has(e))if(t.mode==="loose"){if(e==="__proto__")continue;i.value[e]=a[e]}else{l=l??[];l.push(e)}
if(l&&l.length>0)i.issues.push({code:"unrecognized_keys",input:a,inst:e,keys:l,continue:true})}else{
i.value=n?n.alloc(e,i,{},o):{};let f;for(const n of Reflect.ownKeys(a)){if(n==="__proto__")continue
;if(!Object.prototype.propertyIsEnumerable.call(a,n))continue;let l=t.keyType._zod.run({value:n,issues:[]},o)
;if(l instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
;const d=typeof n==="string"&&A.test(n)&&l.issues.length;if(d){const e=t.keyType._zod.run({value:Number(n),issues:[]},o)
;if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
;if(e.issues.length===0)l=e}if(l.issues.length){if(t.mode==="loose")i.value[n]=a[n];else if(u){f=f??[];f.push(n)
}else i.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(e=>s.iR(e,o,r.$W())),input:n,path:[n],inst:e
});continue}const p=l.value;if(p==="__proto__")continue;const h=t.valueType._zod.run({value:a[n],issues:[]},o)
;if(h instanceof Promise)c.push(h.then(e=>{if(e.issues.length)i.issues.push(...s.lQ(n,e.issues));i.value[p]=e.value
}));else{if(h.issues.length)i.issues.push(...s.lQ(n,h.issues));i.value[p]=h.value}}if(f&&f.length>0)i.issues.push({
code:"unrecognized_keys",input:a,inst:e,keys:f,continue:true})}if(c.length)return Promise.all(c).then(()=>i);return i}})
;const Je=r.xI("$ZodEnum",(e,t)=>{ee.init(e,t);const n=s.w5(t.entries);const r=new Set(n);e._zod.values=r
;s.v5(e,"pattern",e=>{const t=s.w5(e.def.entries).filter(e=>s.qQ.has(typeof e))
;return new RegExp(t.length?`^(${t.map(e=>s.sD(e.toString())).join("|")})$`:"^[^\\s\\S]$")});e._zod.parse=(t,s)=>{
const i=t.value;if(r.has(i))return t;t.issues.push({code:"invalid_value",values:n,input:i,inst:e});return t}})
;const Ve=r.xI("$ZodLiteral",(e,t)=>{ee.init(e,t);const n=new Set(t.values);e._zod.values=n;s.v5(e,"pattern",e=>{
const t=e.def.values
;return new RegExp(t.length?`^(${t.map(e=>typeof e==="string"?s.sD(e):e?s.sD(e.toString()):String(e)).join("|")})$`:"^[^\\s\\S]$")
});e._zod.parse=(r,s)=>{const i=r.value;if(n.has(i))return r;r.issues.push({code:"invalid_value",values:t.values,
input:i,inst:e});return r}});const We=r.xI("$ZodTransform",(e,t)=>{ee.init(e,t);e._zod.optin="optional"
;r.cr.memoizer?.guard(e);e._zod.parse=(n,s)=>{if(s.direction==="backward")throw new r.cV(e.constructor.name)
;const i=t.transform(n.value,n);if(s.async){const e=i instanceof Promise?i:Promise.resolve(i);return e.then(e=>{
n.value=e;return n})}if(i instanceof Promise)throw new r.GT;n.value=i;return n}});function handleOptionalResult(e,t){
e.value=t.issues.length?void 0:t.value;return e}const Ke=r.xI("$ZodOptional",(e,t)=>{ee.init(e,t)
;s.v5(e,"optin",e=>e.def.innerType._zod.optin==="defaulted"?"defaulted":"optional");e._zod.optout="optional"
;s.v5(e,"values",e=>{const t=e.def.innerType._zod.values;return t?new Set([...t,void 0]):void 0});s.v5(e,"pattern",e=>{
const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${s.p6(t.source)})?$`):void 0});e._zod.parse=(e,n)=>{
if(e.value===void 0){if(t.innerType._zod.optin!=="defaulted")return e;const r=t.innerType._zod.run({value:e.value,
issues:[]},n);if(r instanceof Promise)return r.then(t=>handleOptionalResult(e,t));return handleOptionalResult(e,r)}
return t.innerType._zod.run(e,n)}});const Be=r.xI("$ZodExactOptional",(e,t)=>{Ke.init(e,t)
;s.v5(e,"values",e=>e.def.innerType._zod.values);s.v5(e,"pattern",e=>e.def.innerType._zod.pattern)
;e._zod.parse=(e,n)=>t.innerType._zod.run(e,n)});const Ge=r.xI("$ZodNullable",(e,t)=>{ee.init(e,t)
;s.v5(e,"optin",e=>e.def.innerType._zod.optin);s.v5(e,"optout",e=>e.def.innerType._zod.optout);s.v5(e,"pattern",e=>{
const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${s.p6(t.source)}|null)$`):void 0})
;s.v5(e,"values",e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0)
;e._zod.parse=(e,n)=>{if(e.value===null)return e;return t.innerType._zod.run(e,n)}})
;const Qe=r.xI("$ZodDefault",(e,t)=>{ee.init(e,t);e._zod.optin="defaulted"
;s.v5(e,"values",e=>e.def.innerType._zod.values);e._zod.parse=(e,n)=>{
if(n.direction==="backward")return t.innerType._zod.run(e,n);if(e.value===void 0){e.value=t.defaultValue;return e}
const r=t.innerType._zod.run(e,n);if(r instanceof Promise)return r.then(e=>handleDefaultResult(e,t))
;return handleDefaultResult(r,t)}});function handleDefaultResult(e,t){if(e.value===void 0)e.value=t.defaultValue
;return e}const He=r.xI("$ZodPrefault",(e,t)=>{ee.init(e,t);e._zod.optin="defaulted"
;s.v5(e,"values",e=>e.def.innerType._zod.values);e._zod.parse=(e,n)=>{
if(n.direction==="backward")return t.innerType._zod.run(e,n);if(e.value===void 0)e.value=t.defaultValue
;return t.innerType._zod.run(e,n)}});const qe=r.xI("$ZodNonOptional",(e,t)=>{ee.init(e,t);s.v5(e,"values",e=>{
const t=e.def.innerType._zod.values;return t?new Set([...t].filter(e=>e!==void 0)):void 0});e._zod.parse=(n,r)=>{
const s=t.innerType._zod.run(n,r);if(s instanceof Promise)return s.then(t=>handleNonOptionalResult(t,e))
;return handleNonOptionalResult(s,e)}});function handleNonOptionalResult(e,t){
if(!e.issues.length&&e.value===void 0)e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t})
;return e}function handleCatchResult(e,t,n,i){if(!t.issues.length){e.value=t.value;if(t.memo)e.memo=true;return e}
e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(e=>s.iR(e,i,r.$W()))},input:e.value});return e}
const Xe=r.xI("$ZodCatch",(e,t)=>{ee.init(e,t)
;s.v5(e,"optin",e=>e.def.innerType._zod.optin==="defaulted"?"defaulted":"optional")
;s.v5(e,"optout",e=>e.def.innerType._zod.optout);s.v5(e,"values",e=>e.def.innerType._zod.values);e._zod.parse=(e,n)=>{
if(n.direction==="backward")return t.innerType._zod.run(e,n);const r=t.innerType._zod.run({value:e.value,issues:[]},n)
;if(r instanceof Promise)return r.then(r=>handleCatchResult(e,r,t,n));return handleCatchResult(e,r,t,n)}})
;const Ye=r.xI("$ZodPipe",(e,t)=>{ee.init(e,t);s.v5(e,"values",e=>e.def.in._zod.values)
;s.v5(e,"optin",e=>e.def.in._zod.optin);s.v5(e,"optout",e=>e.def.out._zod.optout)
;s.v5(e,"propValues",e=>e.def.in._zod.propValues);e._zod.parse=(e,n)=>{if(n.direction==="backward"){
const r=t.out._zod.run(e,n);if(r instanceof Promise)return r.then(e=>handlePipeResult(e,t.in,n))
;return handlePipeResult(r,t.in,n)}const r=t.in._zod.run(e,n)
;if(r instanceof Promise)return r.then(e=>handlePipeResult(e,t.out,n));return handlePipeResult(r,t.out,n)}})
;function handlePipeResult(e,t,n){if(e.issues.some(e=>e.code!=="unrecognized_keys")){e.aborted=true;return e}
return t._zod.run({value:e.value,issues:e.issues},n)}const et=r.xI("$ZodReadonly",(e,t)=>{ee.init(e,t)
;s.v5(e,"propValues",e=>e.def.innerType._zod.propValues);s.v5(e,"values",e=>e.def.innerType._zod.values)
;s.v5(e,"optin",e=>e.def.innerType?._zod?.optin);s.v5(e,"optout",e=>e.def.innerType?._zod?.optout);e._zod.parse=(e,n)=>{
if(n.direction==="backward")return t.innerType._zod.run(e,n);const r=t.innerType._zod.run(e,n)
;if(r instanceof Promise)return r.then(handleReadonlyResult);return handleReadonlyResult(r)}})
;function handleReadonlyResult(e){if(!e.memo)e.value=Object.freeze(e.value);return e}const tt=r.xI("$ZodLazy",(e,t)=>{
ee.init(e,t);s.gJ(e._zod,"innerType",()=>{const e=t;if(!e._cachedInner)e._cachedInner=t.getter();return e._cachedInner})
;s.v5(e,"pattern",e=>e.innerType?._zod?.pattern);s.v5(e,"propValues",e=>e.innerType?._zod?.propValues)
;s.v5(e,"optin",e=>e.innerType?._zod?.optin??void 0);s.v5(e,"optout",e=>e.innerType?._zod?.optout??void 0)
;e._zod.parse=(t,n)=>{const r=e._zod.innerType;return r._zod.run(t,n)}});const nt=r.xI("$ZodCustom",(e,t)=>{R.init(e,t)
;ee.init(e,t);e._zod.parse=(e,t)=>e;e._zod.check=n=>{const r=n.value;const s=t.fn(r)
;if(s instanceof Promise)return s.then(t=>handleRefineResult(t,n,r,e));handleRefineResult(s,n,r,e);return}})
;function handleRefineResult(e,t,n,r){if(!e){const e={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],
continue:!r._zod.def.abort};if(r._zod.def.params)e.params=r._zod.def.params;t.issues.push(s.sn(e))}}var rt
;class $ZodRegistry{constructor(){this._map=new WeakMap;this._idmap=new Map}add(e,...t){const n=t[0];this._map.set(e,n)
;if(n&&typeof n==="object"&&"id"in n)this._idmap.set(n.id,e);return this}clear(){this._map=new WeakMap
;this._idmap=new Map;return this}remove(e){const t=this._map.get(e)
;if(t&&typeof t==="object"&&"id"in t)this._idmap.delete(t.id);this._map.delete(e);return this}get(e){
const t=e._zod.parent;if(t){const n={...this.get(t)??{}};delete n.id;const r={...n,...this._map.get(e)}
;return Object.keys(r).length?r:void 0}return this._map.get(e)}has(e){return this._map.has(e)}}
(rt=globalThis).__zod_globalRegistry??(rt.__zod_globalRegistry=function registry(){return new $ZodRegistry}())
;const st=globalThis.__zod_globalRegistry;function snapshotChecks(e){if(e.checks)e.checks=[...e.checks];return e}
function _string(e,t){return new e(snapshotChecks({type:"string",...s.A2(t)}))}function _email(e,t){return new e({
type:"string",format:"email",check:"string_format",abort:false,...s.A2(t)})}function _guid(e,t){return new e({
type:"string",format:"guid",check:"string_format",abort:false,...s.A2(t)})}function _uuid(e,t){return new e({
type:"string",format:"uuid",check:"string_format",abort:false,...s.A2(t)})}function _uuidv4(e,t){return new e({
type:"string",format:"uuid",check:"string_format",abort:false,version:"v4",...s.A2(t)})}function _uuidv6(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:false,version:"v6",...s.A2(t)})}
function _uuidv7(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:false,version:"v7",
...s.A2(t)})}function _url(e,t){return new e({type:"string",format:"url",check:"string_format",abort:false,...s.A2(t)})}
function api_emoji(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:false,...s.A2(t)})}
function _nanoid(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:false,...s.A2(t)})}
function _cuid(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:false,...s.A2(t)})}
function _cuid2(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:false,...s.A2(t)})}
function _ulid(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:false,...s.A2(t)})}
function _xid(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:false,...s.A2(t)})}
function _ksuid(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:false,...s.A2(t)})}
function _ipv4(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:false,...s.A2(t)})}
function _ipv6(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:false,...s.A2(t)})}
function _cidrv4(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:false,...s.A2(t)})}
function _cidrv6(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:false,...s.A2(t)})}
function _base64(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:false,...s.A2(t)})}
function _base64url(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:false,...s.A2(t)})}
function _e164(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:false,...s.A2(t)})}
function _jwt(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:false,...s.A2(t)})}
function _isoDateTime(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:false,local:false,
precision:null,...s.A2(t)})}function _isoDate(e,t){return new e({type:"string",format:"date",check:"string_format",
...s.A2(t)})}function _isoTime(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,
...s.A2(t)})}function _isoDuration(e,t){return new e({type:"string",format:"duration",check:"string_format",...s.A2(t)})
}function _number(e,t){return new e(snapshotChecks({type:"number",checks:[],...s.A2(t)}))}function _int(e,t){
return new e({type:"number",check:"number_format",abort:false,format:"safeint",...s.A2(t)})}function _boolean(e,t){
return new e({type:"boolean",...s.A2(t)})}function api_null(e,t){return new e({type:"null",...s.A2(t)})}
function _unknown(e){return new e({type:"unknown"})}function _never(e,t){return new e({type:"never",...s.A2(t)})}
function _lt(e,t){return new C({check:"less_than",...s.A2(t),value:e,inclusive:false})}function _lte(e,t){return new C({
check:"less_than",...s.A2(t),value:e,inclusive:true})}function _gt(e,t){return new M({check:"greater_than",...s.A2(t),
value:e,inclusive:false})}function _gte(e,t){return new M({check:"greater_than",...s.A2(t),value:e,inclusive:true})}
function _multipleOf(e,t){return new F({check:"multiple_of",...s.A2(t),value:e})}function _maxLength(e,t){
const n=new L({check:"max_length",...s.A2(t),maximum:e});return n}function _minLength(e,t){return new J({
check:"min_length",...s.A2(t),minimum:e})}function _length(e,t){return new V({check:"length_equals",...s.A2(t),length:e
})}function _regex(e,t){return new K({check:"string_format",format:"regex",...s.A2(t),pattern:e})}
function _lowercase(e){return new B({check:"string_format",format:"lowercase",...s.A2(e)})}function _uppercase(e){
return new G({check:"string_format",format:"uppercase",...s.A2(e)})}function _includes(e,t){return new Q({
check:"string_format",format:"includes",...s.A2(t),includes:e})}function _startsWith(e,t){return new H({
check:"string_format",format:"starts_with",...s.A2(t),prefix:e})}function _endsWith(e,t){return new q({
check:"string_format",format:"ends_with",...s.A2(t),suffix:e})}function _overwrite(e){return new X({check:"overwrite",
tx:e})}function _normalize(e){return _overwrite(t=>t.normalize(e))}function _trim(){return _overwrite(e=>e.trim())}
function _toLowerCase(){return _overwrite(e=>e.toLowerCase())}function _toUpperCase(){
return _overwrite(e=>e.toUpperCase())}function _slugify(){return _overwrite(e=>s.Yv(e))}function _array(e,t,n){
return new e({type:"array",element:t,...s.A2(n)})}function _refine(e,t,n){const r=new e({type:"custom",check:"custom",
fn:t,...s.A2(n)});return r}function _superRefine(e,t){const n=_check(t=>{t.addIssue=e=>{
if(typeof e==="string")t.issues.push(s.sn(e,t.value,n._zod.def));else{const r=e;if(r.fatal)r.continue=false
;r.code??(r.code="custom");if(!("input"in r))r.input=t.value;r.inst??(r.inst=n)
;r.continue??(r.continue=!n._zod.def.abort);t.issues.push(s.sn(r))}};return e(t.value,t)},t);return n}
function _check(e,t){const n=new R({check:"custom",...s.A2(t)});n._zod.check=e;return n}function assignProps(e,...t){
for(const n of t)for(const t of Reflect.ownKeys(n))if(Object.prototype.propertyIsEnumerable.call(n,t))(0,s.Vy)(e,t,n[t])
;return e}function to_json_schema_initializeContext(e){let t=e?.target??"draft-2020-12";if(t==="draft-4")t="draft-04"
;if(t==="draft-7")t="draft-07";return{processors:e.processors??{},metadataRegistry:e?.metadata??st,target:t,
unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,
sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",
intersections:[],deferred:[],external:e?.external??void 0}}function handleUnrepresentable(e,t,n,r,s){
const i=typeof t.unrepresentable==="function"?t.unrepresentable({zodSchema:e,path:r.path,message:s}):t.unrepresentable
;if(i==="any")return false;if(i===void 0||i==="throw")throw new Error(s);Object.assign(n,i);return true}
function to_json_schema_processSchema(e,t,n={path:[],schemaPath:[]}){var r;const s=e._zod.def;const i=t.seen.get(e)
;if(i){i.count++;const t=n.schemaPath.includes(e);if(t)i.cycle=n.path;return i.schema}const o={schema:{},count:1,
cycle:void 0,path:n.path};t.seen.set(e,o);t.sharedDefsExtractedFor=void 0;t.sharedEmitDoneFor=void 0
;const a=e._zod.toJSONSchema?.();if(a)o.schema=a;else{const r={...n,schemaPath:[...n.schemaPath,e],path:n.path}
;if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,o.schema,r);else{const n=o.schema;const i=t.processors[s.type]
;if(!i)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${s.type}`);i(e,t,n,r)}const i=e._zod.parent
;if(i){if(!o.ref)o.ref=i;to_json_schema_processSchema(i,t,r);t.seen.get(i).isParent=true}}
const c=t.metadataRegistry.get(e);if(c)assignProps(o.schema,c);if(t.io==="input"&&isTransforming(e)){
delete o.schema.examples;delete o.schema.default}
if(t.io==="input"&&"_prefault"in o.schema)(r=o.schema).default??(r.default=o.schema._prefault);delete o.schema._prefault
;const u=t.seen.get(e);return u.schema}function encodeJSONPointerSegment(e){
return e.replace(/~/g,"~0").replace(/\//g,"~1")}function to_json_schema_extractDefs(e,t){const n=e.seen.get(t)
;if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.")
;if(e.external&&e.sharedDefsExtractedFor===e.external)return;const r=new Map;for(const t of e.seen.entries()){
const n=e.metadataRegistry.get(t[0])?.id;if(n){const e=r.get(n)
;if(e&&e!==t[0])throw new Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`)
;r.set(n,t[0])}}const makeURI=t=>{const r=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){
const n=e.external.registry.get(t[0])?.id;const s=e.external.uri??(e=>e);if(n)return{ref:s(n)}
;const i=t[1].defId??t[1].schema.id??"schema"+e.counter++;t[1].defId=i;return{defId:i,
ref:`${s("__shared")}#/${r}/${encodeJSONPointerSegment(i)}`}}const s=`#/${r}/`;if(t[1]===n&&!t[1].schema.id)return{
ref:"#"};const i=t[1].schema.id??"__schema"+e.counter++;return{defId:i,ref:s+encodeJSONPointerSegment(i)}}
;const extractToDef=e=>{if(e[1].schema.$ref)return;const t=e[1];const{ref:n,defId:r}=makeURI(e);t.def={...t.schema}
;if(r)t.defId=r;const s=t.schema;for(const e in s)delete s[e];s.$ref=n}
;if(e.cycles==="throw")for(const t of e.seen.entries()){const e=t[1]
;if(e.cycle)throw new Error(`Cycle detected: #/${e.cycle?.join("/")}/<root>\n\nSet the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)
}for(const n of e.seen.entries()){const r=n[1];if(t===n[0]){extractToDef(n);continue}if(e.external){
const r=e.external.registry.get(n[0])?.id;if(t!==n[0]&&r){extractToDef(n);continue}}
const s=e.metadataRegistry.get(n[0])?.id;if(s){extractToDef(n);continue}if(r.cycle){extractToDef(n);continue}
if(r.count>1)if(e.reused==="ref")extractToDef(n)}if(e.external)e.sharedDefsExtractedFor=e.external}
function compactTypeUnion(e){const t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;const n=[]
;for(const e of t){if(!e||typeof e!=="object")return;compactTypeUnion(e);const t=Object.keys(e)
;if(t.length!==1||t[0]!=="type")return;const r=e.type;for(const e of Array.isArray(r)?r:[r]){
if(typeof e!=="string")return;if(!n.includes(e))n.push(e)}}delete e.anyOf;e.type=n.length===1?n[0]:n}
const it=new Set(["type","properties","required","additionalProperties"]);const ot=["oneOf","anyOf"]
;function undeclaredConstraint(e){const t=e.additionalProperties
;if(t===void 0||t===false||typeof t!=="object"||t===null)return null;return Object.keys(t).length?t:null}
function foldObjects(e){const t=[];for(const n of e){if(typeof n!=="object"||n.type!=="object")return null
;for(const e in n)if(!it.has(e))return null;t.push(n)}const n={};const r=new Set;for(const e of t){
for(const r in e.properties){if(Object.prototype.hasOwnProperty.call(n,r))continue;const e=[];for(const n of t){
const t=n.properties?.[r]??undeclaredConstraint(n);if(t===null||t===void 0)continue
;if(!e.some(e=>JSON.stringify(e)===JSON.stringify(t)))e.push(t)}const i=e.length===1?e[0]:foldObjects(e)??{allOf:e};(0,
s.Vy)(n,r,i)}for(const t of e.required??[])r.add(t)}const i={type:"object",properties:n};if(r.size)i.required=[...r]
;if(t.every(e=>e.additionalProperties===false))i.additionalProperties=false;else{const e=[];for(const n of t){
const t=undeclaredConstraint(n);if(t&&!e.some(e=>JSON.stringify(e)===JSON.stringify(t)))e.push(t)}
if(e.length===1)i.additionalProperties=e[0];else if(e.length>1)i.additionalProperties={allOf:e}}return i}
function foldIntersection(e){const t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(const t of it)if(t in e)return
;const n=t.filter(e=>ot.some(t=>Array.isArray(e[t])));let r=null;if(!n.length)r=foldObjects(t);else{const e=n[0]
;const s=ot.find(t=>Array.isArray(e[t]));if(Object.keys(e).length!==1)return;const i=t.filter(t=>t!==e)
;const o=e[s].map(e=>foldObjects([...i,e]));if(o.some(e=>!e))return;r={[s]:o}}if(!r)return;delete e.allOf
;assignProps(e,r)}function to_json_schema_finalize(e,t){const n=e.seen.get(t)
;if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");const flattenRef=t=>{const n=e.seen.get(t)
;if(n.ref===null)return;const r=n.def??n.schema;const s={...r};const i=n.ref;n.ref=null;if(i){flattenRef(i)
;const n=e.seen.get(i);const o=n.schema
;if(o.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")){r.allOf=r.allOf??[]
;r.allOf.push(o)}else assignProps(r,o);assignProps(r,s);const a=t._zod.parent===i;if(a)for(const e in r){
if(e==="$ref"||e==="allOf")continue;if(!(e in s))delete r[e]}if(o.$ref&&n.def)for(const e in r){
if(e==="$ref"||e==="allOf")continue;if(e in n.def&&JSON.stringify(r[e])===JSON.stringify(n.def[e]))delete r[e]}}
const o=t._zod.parent;if(o&&o!==i){flattenRef(o);const t=e.seen.get(o);if(t?.schema.$ref){r.$ref=t.schema.$ref
;if(t.def)for(const e in r){if(e==="$ref"||e==="allOf")continue
;if(e in t.def&&JSON.stringify(r[e])===JSON.stringify(t.def[e]))delete r[e]}}}e.override({zodSchema:t,jsonSchema:r,
path:n.path??[]})};if(!e.external||e.sharedEmitDoneFor!==e.external){
for(const t of[...e.seen.entries()].reverse())flattenRef(t[0])
;if(e.target!=="openapi-3.0")for(const t of e.seen.entries())compactTypeUnion(t[1].def??t[1].schema)
;for(const t of e.deferred)t();if(e.intersections.length){const t=new Map
;for(const n of e.seen.values())for(const e of[n.schema,n.def]){const n=e?.allOf;if(!Array.isArray(n))continue
;const r=t.get(n);if(r)r.push(e);else t.set(n,[e])}
for(const n of e.intersections)for(const e of t.get(n)??[])foldIntersection(e)}}const r={}
;if(e.target==="draft-2020-12")r.$schema="https://json-schema.org/draft/2020-12/schema";else if(e.target==="draft-07")r.$schema="http://json-schema.org/draft-07/schema#";else if(e.target==="draft-04")r.$schema="http://json-schema.org/draft-04/schema#";else if(e.target==="openapi-3.0");
if(e.external?.uri){const n=e.external.registry.get(t)?.id;if(!n)throw new Error("Schema is missing an `id` property")
;r.$id=e.external.uri(n)}assignProps(r,n.defId?n.schema:n.def??n.schema);const i=e.metadataRegistry.get(t)?.id
;if(i!==void 0&&r.id===i)delete r.id;const o=e.external?.defs??{}
;if(!e.external||e.sharedEmitDoneFor!==e.external)for(const t of e.seen.entries()){const e=t[1];if(e.def&&e.defId){
if(e.def.id===e.defId)delete e.def.id;(0,s.Vy)(o,e.defId,e.def)}}if(e.external)e.sharedEmitDoneFor=e.external
;if(e.external);else if(Object.keys(o).length>0)if(e.target==="draft-2020-12")r.$defs=o;else r.definitions=o;try{
const n=JSON.parse(JSON.stringify(r));Object.defineProperty(n,"~standard",{value:{...t["~standard"],jsonSchema:{
input:createStandardJSONSchemaMethod(t,"input",e.processors),
output:createStandardJSONSchemaMethod(t,"output",e.processors)}},enumerable:false,writable:false});return n}catch(e){
throw new Error("Error converting schema to JSON.")}}function isTransforming(e,t){const n=t??{seen:new Set}
;if(n.seen.has(e))return false;n.seen.add(e);const r=e._zod.def;if(r.type==="transform")return true
;if(r.type==="array")return isTransforming(r.element,n);if(r.type==="set")return isTransforming(r.valueType,n)
;if(r.type==="lazy")return isTransforming(r.getter(),n)
;if(r.type==="promise"||r.type==="optional"||r.type==="nonoptional"||r.type==="nullable"||r.type==="readonly"||r.type==="default"||r.type==="prefault"||r.type==="catch")return isTransforming(r.innerType,n)
;if(r.type==="intersection")return isTransforming(r.left,n)||isTransforming(r.right,n)
;if(r.type==="record"||r.type==="map")return isTransforming(r.keyType,n)||isTransforming(r.valueType,n)
;if(r.type==="pipe"){if(e._zod.traits.has("$ZodCodec"))return true
;return isTransforming(r.in,n)||isTransforming(r.out,n)}if(r.type==="object"){
for(const e in r.shape)if(isTransforming(r.shape[e],n))return true;return false}if(r.type==="union"){
for(const e of r.options)if(isTransforming(e,n))return true;return false}if(r.type==="tuple"){
for(const e of r.items)if(isTransforming(e,n))return true;if(r.rest&&isTransforming(r.rest,n))return true;return false}
return false}const createToJSONSchemaMethod=(e,t={})=>n=>{const r=to_json_schema_initializeContext({...n,processors:t})
;to_json_schema_processSchema(e,r);to_json_schema_extractDefs(r,e);return to_json_schema_finalize(r,e)}
;const createStandardJSONSchemaMethod=(e,t,n={})=>r=>{const{libraryOptions:s,target:i}=r??{}
;const o=to_json_schema_initializeContext({...s??{},target:i,io:t,processors:n});to_json_schema_processSchema(e,o)
;to_json_schema_extractDefs(o,e);return to_json_schema_finalize(o,e)};const narrowMin=(e,t,n)=>{
if(e[t]===void 0||n>e[t])e[t]=n};const narrowMax=(e,t,n)=>{if(e[t]===void 0||n<e[t])e[t]=n};const narrowBoth=(e,t)=>{
narrowMin(e,"minimum",t);narrowMax(e,"maximum",t)};const addDivisor=(e,t)=>{e.multipleOf??(e.multipleOf=[])
;if(!e.multipleOf.includes(t))e.multipleOf.push(t)};const addPattern=(e,t)=>{e.patterns??(e.patterns=new Set)
;e.patterns.add(t)};const intersectMime=(e,t)=>{e.mime=e.mime?e.mime.filter(e=>t.includes(e)):[...t]}
;const setFormat=(e,t)=>{e.format=t;if(t.includes("int"))e.isInt=true}
;const minContributor=(e,t)=>narrowMin(e,"minimum",t.minimum)
;const maxContributor=(e,t)=>narrowMax(e,"maximum",t.maximum);const formatContributor=e=>(t,n)=>{setFormat(t,n.format)
;const[r,s]=e[n.format];narrowMin(t,"minimum",r);narrowMax(t,"maximum",s)};const at={
greater_than:(e,t)=>narrowMin(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),
less_than:(e,t)=>narrowMax(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>addDivisor(e,t.value),
number_format:formatContributor(s.zH),bigint_format:formatContributor(s.NR),min_length:minContributor,
max_length:maxContributor,length_equals:(e,t)=>narrowBoth(e,t.length),min_size:minContributor,max_size:maxContributor,
size_equals:(e,t)=>narrowBoth(e,t.size),string_format:(e,t)=>{setFormat(e,t.format);if(t.pattern)addPattern(e,t.pattern)
;if(t.format==="base64"||t.format==="base64url")e.contentEncoding=t.format;if(t.local||t.precision===-1)e.laxFormat=true
},mime_type:(e,t)=>intersectMime(e,t.mime)};function aggregateChecks(e){const t={};const n=e._zod.def
;const r=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[]
;for(const e of r)at[e._zod.def.check]?.(t,e._zod.def);const s=e._zod.bag
;if(s.minimum!==void 0)narrowMin(t,"minimum",s.minimum)
;if(s.exclusiveMinimum!==void 0)narrowMin(t,"exclusiveMinimum",s.exclusiveMinimum)
;if(s.maximum!==void 0)narrowMax(t,"maximum",s.maximum)
;if(s.exclusiveMaximum!==void 0)narrowMax(t,"exclusiveMaximum",s.exclusiveMaximum)
;if(s.multipleOf!==void 0)addDivisor(t,s.multipleOf);if(s.format!==void 0){t.format??(t.format=s.format)
;if(s.format.includes("int"))t.isInt=true}if(s.mime)intersectMime(t,s.mime)
;for(const e of s.patterns??[])addPattern(t,e);return t}const ct={guid:"uuid",url:"uri",datetime:"date-time",
json_string:"json-string",regex:""}
;const ut=new Map([[ke,/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/],[Ie,/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/]])
;const exactPattern=e=>ut.get(e)??e;const stringProcessor=(e,t,n,r)=>{const s=n;s.type="string"
;const{minimum:i,maximum:o,format:a,patterns:c,contentEncoding:u,laxFormat:f}=aggregateChecks(e)
;if(typeof i==="number")s.minLength=i;if(typeof o==="number")s.maxLength=o;if(a){s.format=ct[a]??a
;if(s.format==="")delete s.format;if(a==="time"||f)delete s.format}if(u)s.contentEncoding=u;if(c&&c.size>0){
const e=[...c].map(exactPattern);if(e.length===1)s.pattern=e[0].source;else if(e.length>1)s.allOf=[...e.map(e=>({
...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:e.source}))]}}
;const numberProcessor=(e,t,n,r)=>{const s=n
;const{minimum:i,maximum:o,multipleOf:a,exclusiveMaximum:c,exclusiveMinimum:u,isInt:f}=aggregateChecks(e)
;s.type=f?"integer":"number";const l=typeof u==="number"&&u>=(i??Number.NEGATIVE_INFINITY)
;const d=typeof c==="number"&&c<=(o??Number.POSITIVE_INFINITY);const p=t.target==="draft-04"||t.target==="openapi-3.0"
;if(l)if(p){s.minimum=u;s.exclusiveMinimum=true}else s.exclusiveMinimum=u;else if(typeof i==="number")s.minimum=i
;if(d)if(p){s.maximum=c;s.exclusiveMaximum=true}else s.exclusiveMaximum=c;else if(typeof o==="number")s.maximum=o;if(a){
const n=new Set
;for(const i of a)if(Number.isFinite(i)&&i!==0)n.add(Math.abs(i));else handleUnrepresentable(e,t,s,r,`A multipleOf divisor of ${i} cannot be represented in JSON Schema`)
;const[i,...o]=n;if(i!==void 0)s.multipleOf=i;if(o.length)s.allOf=[...s.allOf??[],...o.map(e=>({multipleOf:e}))]}}
;const booleanProcessor=(e,t,n,r)=>{n.type="boolean"};const nullProcessor=(e,t,n,r)=>{if(t.target==="openapi-3.0"){
n.type="string";n.nullable=true;n.enum=[null]}else n.type="null"};const neverProcessor=(e,t,n,r)=>{n.not={}}
;const enumProcessor=(e,t,n,r)=>{const i=e._zod.def;const o=(0,s.w5)(i.entries);if(o.length===0){n.not={};return}
if(o.every(e=>typeof e==="number"))n.type="number";if(o.every(e=>typeof e==="string"))n.type="string";n.enum=o}
;const literalProcessor=(e,t,n,r)=>{const s=e._zod.def;if(s.values.length===0){n.not={};return}const i=[]
;for(const o of s.values)if(o===void 0){
if(handleUnrepresentable(e,t,n,r,"Literal `undefined` cannot be represented in JSON Schema"))return
}else if(typeof o==="bigint"){
if(handleUnrepresentable(e,t,n,r,"BigInt literals cannot be represented in JSON Schema"))return;i.push(Number(o))
}else i.push(o);if(i.length===0);else if(i.length===1){const e=i[0];n.type=e===null?"null":typeof e
;if(t.target==="draft-04"||t.target==="openapi-3.0")n.enum=[e];else n.const=e}else{
if(i.every(e=>typeof e==="number"))n.type="number";if(i.every(e=>typeof e==="string"))n.type="string"
;if(i.every(e=>typeof e==="boolean"))n.type="boolean";if(i.every(e=>e===null))n.type="null";n.enum=i}}
;const customProcessor=(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"Custom types cannot be represented in JSON Schema")}
;const transformProcessor=(e,t,n,r)=>{handleUnrepresentable(e,t,n,r,"Transforms cannot be represented in JSON Schema")}
;const arrayProcessor=(e,t,n,r)=>{const s=n;const i=e._zod.def;const{minimum:o,maximum:a}=aggregateChecks(e)
;if(typeof o==="number")s.minItems=o;if(typeof a==="number")s.maxItems=a;s.type="array"
;s.items=to_json_schema_processSchema(i.element,t,{...r,path:[...r.path,"items"]})};function inputOptin(e){
const t=e._zod.def;if(t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform"))return inputOptin(t.out)
;if(t.type==="catch")return inputOptin(t.innerType);return e._zod.optin}const objectProcessor=(e,t,n,r)=>{const i=n
;const o=e._zod.def;const a=o.shape;const c=Object.getOwnPropertySymbols(a)
;if(c.length&&handleUnrepresentable(e,t,i,r,"Symbol keys cannot be represented in JSON Schema"))return;i.type="object"
;i.properties={};for(const e in a)(0,s.Vy)(i.properties,e,to_json_schema_processSchema(a[e],t,{...r,
path:[...r.path,"properties",e]}));const u=[];for(const e of Object.keys(a)){const n=o.shape[e]
;if(t.io==="input"?inputOptin(n)===void 0:n._zod.optout===void 0)u.push(e)}if(u.length>0)i.required=u
;if(o.catchall?._zod.def.type==="never")i.additionalProperties=false;else if(!o.catchall){
if(t.io==="output")i.additionalProperties=false
}else if(o.catchall)i.additionalProperties=to_json_schema_processSchema(o.catchall,t,{...r,
path:[...r.path,"additionalProperties"]})};const unionProcessor=(e,t,n,r)=>{const s=e._zod.def
;const i=s.inclusive===false;const o=s.options.map((e,n)=>to_json_schema_processSchema(e,t,{...r,
path:[...r.path,i?"oneOf":"anyOf",n]}));if(i)n.oneOf=o;else n.anyOf=o};const intersectionProcessor=(e,t,n,r)=>{
const s=e._zod.def;const i=to_json_schema_processSchema(s.left,t,{...r,path:[...r.path,"allOf",0]})
;const o=to_json_schema_processSchema(s.right,t,{...r,path:[...r.path,"allOf",1]})
;const isSimpleIntersection=e=>"allOf"in e&&Object.keys(e).length===1
;const a=[...isSimpleIntersection(i)?i.allOf:[i],...isSimpleIntersection(o)?o.allOf:[o]];n.allOf=a
;t.intersections.push(a)};function stringifyKeyNames(e,t,n){if(t.$ref){if(n.has(t))return t;n.add(t)
;const r=e.get(t)?.def;if(!r)return t;const s=stringifyKeyNames(e,r,n);return s===r?t:s}
for(const r of["anyOf","oneOf"]){const s=t[r];if(!Array.isArray(s))continue;const i=s.map(t=>stringifyKeyNames(e,t,n))
;if(i.some((e,t)=>e!==s[t]))t={...t,[r]:i}}const r=Array.isArray(t.type)?t.type:[t.type]
;const s=!r.includes("string")&&r.some(e=>e==="number"||e==="integer")
;const i=t.enum??(t.const!==void 0?[t.const]:void 0);if(!s&&!i?.some(e=>typeof e==="number"))return t
;const{minimum:o,maximum:a,exclusiveMinimum:c,exclusiveMaximum:u,multipleOf:f,format:l,id:d,...p}=t
;if(p.enum)p.enum=p.enum.map(e=>typeof e==="number"?String(e):e);else if(typeof p.const==="number")p.const=String(p.const)
;if(!s)return p;p.type="string";if(!i)p.pattern=(r.includes("number")?A:j).source;return p}const ft=new WeakMap
;function rewriteKeyNames(e){const t=new Map;for(const n of e.seen.values())if(n.def&&!t.has(n.schema))t.set(n.schema,n)
;const n=new Map;for(const r of ft.get(e)??[]){const s=e.seen.get(r);const i=(s?.def??s?.schema)?.propertyNames
;if(!i||i===true||n.has(i))continue;const o=stringifyKeyNames(t,i,new Set);if(o!==i)n.set(i,o)}if(!n.size)return
;for(const t of e.seen.values())for(const e of[t.schema,t.def]){const t=e&&n.get(e.propertyNames);if(t)e.propertyNames=t
}}const recordProcessor=(e,t,n,r)=>{const i=n;const o=e._zod.def;i.type="object";const a=o.keyType
;const c=aggregateChecks(a).patterns;if(o.mode==="loose"&&c&&c.size>0){
const e=to_json_schema_processSchema(o.valueType,t,{...r,path:[...r.path,"patternProperties","*"]})
;i.patternProperties={};for(const t of c)(0,s.Vy)(i.patternProperties,exactPattern(t).source,e)}else{
if(t.target==="draft-07"||t.target==="draft-2020-12"){i.propertyNames=to_json_schema_processSchema(o.keyType,t,{...r,
path:[...r.path,"propertyNames"]});let n=ft.get(t);if(!n){n=[];ft.set(t,n);t.deferred.push(()=>rewriteKeyNames(t))}
n.push(e)}i.additionalProperties=to_json_schema_processSchema(o.valueType,t,{...r,
path:[...r.path,"additionalProperties"]})}const u=a._zod.values;const f=t.io==="input"&&inputOptin(o.valueType)!==void 0
;if(u&&!o.partial&&!f){const e=[...u].filter(e=>typeof e==="string"||typeof e==="number")
;if(e.length>0)i.required=e.map(String)}};const nullableProcessor=(e,t,n,r)=>{const s=e._zod.def
;const i=to_json_schema_processSchema(s.innerType,t,r);const o=t.seen.get(e);if(t.target==="openapi-3.0"){
o.ref=s.innerType;n.nullable=true}else n.anyOf=[i,{type:"null"}]};const nonoptionalProcessor=(e,t,n,r)=>{
const s=e._zod.def;to_json_schema_processSchema(s.innerType,t,r);const i=t.seen.get(e);i.ref=s.innerType}
;const lt=Symbol();function serializeDefaultValue(e,t,n,r,s){let i=false;const o=JSON.stringify(e,(e,t)=>{
if(typeof t!=="bigint")return t;i=true;return null});if(!i)return JSON.parse(o)
;handleUnrepresentable(t,n,r,s,"BigInt defaults cannot be represented in JSON Schema");return lt}
const defaultProcessor=(e,t,n,r)=>{const s=e._zod.def;to_json_schema_processSchema(s.innerType,t,r)
;const i=t.seen.get(e);i.ref=s.innerType;const o=serializeDefaultValue(s.defaultValue,e,t,n,r);if(o!==lt)n.default=o}
;const prefaultProcessor=(e,t,n,r)=>{const s=e._zod.def;to_json_schema_processSchema(s.innerType,t,r)
;const i=t.seen.get(e);i.ref=s.innerType;if(t.io!=="input")return;const o=serializeDefaultValue(s.defaultValue,e,t,n,r)
;if(o!==lt)n._prefault=o};const catchProcessor=(e,t,n,r)=>{const s=e._zod.def
;to_json_schema_processSchema(s.innerType,t,r);const i=t.seen.get(e);i.ref=s.innerType;let o;try{o=s.catchValue(void 0)
}catch{handleUnrepresentable(e,t,n,r,"Dynamic catch values are not supported in JSON Schema");return}n.default=o}
;const pipeProcessor=(e,t,n,r)=>{const s=e._zod.def;const i=s.in._zod.traits.has("$ZodTransform")
;const o=t.io==="input"?i?s.out:s.in:s.out;to_json_schema_processSchema(o,t,r);const a=t.seen.get(e);a.ref=o}
;const readonlyProcessor=(e,t,n,r)=>{const s=e._zod.def;to_json_schema_processSchema(s.innerType,t,r)
;const i=t.seen.get(e);i.ref=s.innerType;n.readOnly=true};const optionalProcessor=(e,t,n,r)=>{const s=e._zod.def
;to_json_schema_processSchema(s.innerType,t,r);const i=t.seen.get(e);i.ref=s.innerType};const lazyProcessor=(e,t,n,r)=>{
const s=e._zod.innerType;to_json_schema_processSchema(s,t,r);const i=t.seen.get(e);i.ref=s};const error=()=>{const e={
string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{
unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function getSizing(t){return e[t]??null}const t={
regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",
guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",
time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",
cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",
e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",
template_literal:"input"};const n={nan:"NaN"};function getTypeName(e,t){
if(e==="number"&&typeof t==="number"&&!Number.isFinite(t))return String(t);return n[e]??e}return e=>{switch(e.code){
case"invalid_type":{const t=getTypeName(e.expected);const n=s.GW(e.input);const r=getTypeName(n,e.input)
;return`Invalid input: expected ${t}, received ${r}`}case"invalid_value":
if(e.values.length===1)return`Invalid input: expected ${s.B7(e.values[0])}`
;return`Invalid option: expected one of ${s.jw(e.values,"|")}`;case"too_big":{
const t=e.exact?"exactly ":e.inclusive?"<=":"<";const n=getSizing(e.origin)
;if(n)return`Too big: expected ${e.origin??"value"} to have ${t}${e.maximum.toString()} ${n.unit??"elements"}`
;return`Too big: expected ${e.origin??"value"} to be ${t}${e.maximum.toString()}`}case"too_small":{
const t=e.exact?"exactly ":e.inclusive?">=":">";const n=getSizing(e.origin)
;if(n)return`Too small: expected ${e.origin} to have ${t}${e.minimum.toString()} ${n.unit}`
;return`Too small: expected ${e.origin} to be ${t}${e.minimum.toString()}`}case"invalid_format":{const n=e
;if(n.format==="starts_with")return`Invalid string: must start with "${n.prefix}"`
;if(n.format==="ends_with")return`Invalid string: must end with "${n.suffix}"`
;if(n.format==="includes")return`Invalid string: must include "${n.includes}"`
;if(n.format==="regex")return`Invalid string: must match pattern ${n.pattern}`;return`Invalid ${t[n.format]??e.format}`}
case"not_multiple_of":return`Invalid number: must be a multiple of ${e.divisor}`;case"unrecognized_keys":
return`Unrecognized key${e.keys.length>1?"s":""}: ${s.jw(e.keys,", ")}`;case"invalid_key":
return`Invalid key in ${e.origin}`;case"invalid_union":if(e.options&&Array.isArray(e.options)&&e.options.length>0){
const t=e.options.map(e=>`'${e}'`).join(" | ");return`Invalid discriminator value. Expected ${t}`}
if(e.inclusive===false)return"Invalid input: more than one option matched";return"Invalid input";case"invalid_element":
return`Invalid value in ${e.origin}`;default:return"Invalid input"}}};function en(){return{localeError:error()}}
const dt={get:function _getMessage(){const e=this._zod;e.message??(e.message=JSON.stringify(e.def,s.k8,2))
;return e.message},set:function _setMessage(e){this._zod.message=e},enumerable:true,configurable:true};const pt={
value:void 0,enumerable:false};const ht=new WeakSet([Object.prototype,Error.prototype]);const initializer=(e,t)=>{
e.name="$ZodError";pt.value=t;Object.defineProperty(e,"issues",pt);pt.value=void 0;Object.defineProperty(e,"message",dt)
;const n=Object.getPrototypeOf(e);if(!ht.has(n)){ht.add(n);Object.defineProperty(n,"toString",{configurable:true,
enumerable:false,get(){const value=()=>this.message;Object.defineProperty(this,"toString",{value,configurable:true,
writable:true});return value},set(e){Object.defineProperty(this,"toString",{value:e,configurable:true,writable:true})}})
}};const mt=(0,r.xI)("$ZodError",initializer);(0,r.xI)("$ZodError",initializer,void 0,{Parent:Error})
;function node(e,t,n){if(!Object.prototype.hasOwnProperty.call(e,t))if(t==="__proto__")Object.defineProperty(e,t,{
value:n(),writable:true,enumerable:true,configurable:true});else e[t]=n();return e[t]}
function flattenError(e,t=e=>e.message){const n={};const r=[]
;for(const s of e.issues)if(s.path.length>0)node(n,s.path[0],()=>[]).push(t(s));else r.push(t(s));return{formErrors:r,
fieldErrors:n}}function formatError(e,t=e=>e.message){const n={_errors:[]};const processError=(e,r=[])=>{
for(const s of e.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(e=>processError({issues:e
},[...r,...s.path]));else if(s.code==="invalid_key")processError({issues:s.issues
},[...r,...s.path]);else if(s.code==="invalid_element")processError({issues:s.issues},[...r,...s.path]);else{
const e=[...r,...s.path];if(e.length===0)n._errors.push(t(s));else{let r=n;let i=0;while(i<e.length){const n=e[i]
;const o=i===e.length-1;if(n==="_errors"){if(o)r._errors.push(t(s));i++;continue}
if(!Object.prototype.hasOwnProperty.call(r,n))Object.defineProperty(r,n,{value:{_errors:[]},enumerable:true,
writable:true,configurable:true});const a=r[n];if(o)a._errors.push(t(s));r=a;i++}}}};processError(e);return n}
function finalizeParams(e,t){return{callee:t?.callee??e,Err:t?.Err}}const _parse=e=>{const fn=(t,n,i,o)=>{const a=i?{
...i,async:false}:{async:false};const c=t._zod.run({value:n,issues:[]},a);if(c instanceof Promise)throw new r.GT
;if(c.issues.length){const t=new(o?.Err??e)(c.issues.map(e=>s.iR(e,a,r.$W())));s.gx(t,o?.callee??fn);throw t}
return c.value};return fn};const _parseAsync=e=>{const fn=async(t,n,i,o)=>{const a=i?{...i,async:true}:{async:true}
;let c=t._zod.run({value:n,issues:[]},a);if(c instanceof Promise)c=await c;if(c.issues.length){
const t=new(o?.Err??e)(c.issues.map(e=>s.iR(e,a,r.$W())));s.gx(t,o?.callee??fn);throw t}return c.value};return fn}
;const _safeParse=e=>(t,n,s)=>{const i=s?{...s,async:false}:{async:false};const o=t._zod.run({value:n,issues:[]},i)
;if(o instanceof Promise)throw new r.GT;return o.issues.length?failure(e,o.issues,i):{success:true,data:o.value}}
;function failure(e,t,n){let i;return{success:false,get error(){if(!i){i=new e(t.map(e=>s.iR(e,n,r.$W())));t=void 0
;n=void 0}return i},set error(e){i=e;t=void 0;n=void 0}}}const _safeParseAsync=e=>async(t,n,r)=>{const s=r?{...r,
async:true}:{async:true};let i=t._zod.run({value:n,issues:[]},s);if(i instanceof Promise)i=await i
;return i.issues.length?failure(e,i.issues,s):{success:true,data:i.value}};const _t=Symbol.for("zod.compile.invalid")
;const gt=Symbol.for("zod.compile.fallback");const validate=(e,t,n)=>{const r=e._zod.bag.validator;if(r!==void 0){
if(r(t)!==_t)return true;if(r.definite===true&&n===void 0)return false}return validateFallback(e,t,n)}
;function validateFallback(e,t,n){const s=n?{...n,async:false,abortEarly:true}:{async:false,abortEarly:true}
;const i=e._zod.bag.fallbackRun;let o;if(i){s[gt]=true;o=i({value:t,issues:[]},s)}else o=e._zod.run({value:t,issues:[]
},s);if(o instanceof Promise)throw new r.GT;return o.issues.length===0}const parse_validateAsync=async(e,t,n)=>{
const r=n?{...n,async:true,abortEarly:true}:{async:true,abortEarly:true};let s=e._zod.run({value:t,issues:[]},r)
;if(s instanceof Promise)s=await s;return s.issues.length===0};const _encode=e=>{const t=_parse(e);const fn=(e,n,r,s)=>{
const i=r?{...r,direction:"backward"}:{direction:"backward"};return t(e,n,i,finalizeParams(fn,s))};return fn}
;const _decode=e=>{const t=_parse(e);const fn=(e,n,r,s)=>t(e,n,r,finalizeParams(fn,s));return fn}
;const _encodeAsync=e=>{const t=_parseAsync(e);const fn=async(e,n,r,s)=>{const i=r?{...r,direction:"backward"}:{
direction:"backward"};return await t(e,n,i,finalizeParams(fn,s))};return fn};const _decodeAsync=e=>{
const t=_parseAsync(e);const fn=async(e,n,r,s)=>await t(e,n,r,finalizeParams(fn,s));return fn}
;const _safeEncode=e=>(t,n,r)=>{const s=r?{...r,direction:"backward"}:{direction:"backward"};return _safeParse(e)(t,n,s)
};const _safeDecode=e=>(t,n,r)=>_safeParse(e)(t,n,r);const _safeEncodeAsync=e=>async(t,n,r)=>{const s=r?{...r,
direction:"backward"}:{direction:"backward"};return _safeParseAsync(e)(t,n,s)}
;const _safeDecodeAsync=e=>async(t,n,r)=>_safeParseAsync(e)(t,n,r)
;const yt=new WeakSet([Object.prototype,Error.prototype]);function _lazyMethod(e,t,n){Object.defineProperty(e,t,{
configurable:true,enumerable:false,get(){const e=n(this);Object.defineProperty(this,t,{value:e,configurable:true,
writable:true});return e},set(e){Object.defineProperty(this,t,{value:e,configurable:true,writable:true})}})}
const errors_initializer=(e,t)=>{mt.init(e,t);e.name="ZodError";const n=Object.getPrototypeOf(e);if(yt.has(n))return
;yt.add(n);_lazyMethod(n,"format",e=>t=>formatError(e,t));_lazyMethod(n,"flatten",e=>t=>flattenError(e,t))
;_lazyMethod(n,"addIssue",e=>t=>{e.issues.push(t);e.message=JSON.stringify(e.issues,s.k8,2)})
;_lazyMethod(n,"addIssues",e=>t=>{e.issues.push(...t);e.message=JSON.stringify(e.issues,s.k8,2)})
;Object.defineProperty(n,"isEmpty",{configurable:true,enumerable:false,get(){return this.issues.length===0}})}
;const vt=r.xI("ZodError",errors_initializer,void 0,{Parent:Error});const bt=_parse(vt);const zt=_parseAsync(vt)
;const wt=_safeParse(vt);const xt=_safeParseAsync(vt);const kt=_encode(vt);const Ot=_decode(vt)
;const It=_encodeAsync(vt);const $t=_decodeAsync(vt);const St=_safeEncode(vt);const Pt=_safeDecode(vt)
;const jt=_safeEncodeAsync(vt);const At=_safeDecodeAsync(vt);function _ensureDefaultLocale(){
if(!r.cr.localeError)r.$W(en())}function _ensureDefaultMemoizer(){if(!r.cr.memoizer)r.$W({memoizer:memoizer()})}
const Tt=r.xI("ZodType",(e,t)=>{_ensureDefaultLocale();ee.init(e,t);e.def=t;e.type=t.type;return e},{check(...e){
const t=this.def;return this.clone(s.zM(t,{checks:[...t.checks??[],...e.map(e=>typeof e==="function"?{_zod:{check:e,
def:{check:"custom"},onattach:[]}}:e)]}),{parent:true})},with(...e){return this.check(...e)},clone(e,t){
return s.o8(this,e,t)},brand(){return this},register(e,t){e.add(this,t);return this},refine(e,t){
return this.check(refine(e,t))},superRefine(e,t){return this.check(superRefine(e,t))},overwrite(e){
return this.check(_overwrite(e))},optional(){return optional(this)},exactOptional(){return exactOptional(this)},
nullable(){return nullable(this)},nullish(){return optional(nullable(this))},nonoptional(e){return nonoptional(this,e)},
array(){return array(this)},or(e){return union([this,e])},and(e){return intersection(this,e)},transform(e){
return pipe(this,transform(e))},default(e){return schemas_default(this,e)},prefault(e){return prefault(this,e)},
catch(e){return schemas_catch(this,e)},pipe(e){return pipe(this,e)},readonly(){return readonly(this)},describe(e){
const t=this.clone();st.add(t,{description:e});return t},meta(...e){if(e.length===0)return st.get(this)
;const t=this.clone();st.add(t,e[0]);return t},isOptional(){return this.safeParse(void 0).success},isNullable(){
return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){
return s.jD(this,"~standard",{...standardProps(this),jsonSchema:{input:createStandardJSONSchemaMethod(this,"input"),
output:createStandardJSONSchemaMethod(this,"output")}})},set"~standard"(e){s.qh(this,"~standard",e)},
parse:function _parse(e,t){return bt(this,e,t,{callee:_parse})},parseAsync:async function _parseAsync(e,t){
return await zt(this,e,t,{callee:_parseAsync})},safeParse(e,t){return wt(this,e,t)},async safeParseAsync(e,t){
return xt(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){s.qh(this,"spa",e)},validate(e,t){
return validate(this,e,t)},validateAsync(e,t){return parse_validateAsync(this,e,t)},encode:function _encode(e,t){
return kt(this,e,t,{callee:_encode})},decode:function _decode(e,t){return Ot(this,e,t,{callee:_decode})},
encodeAsync:async function _encodeAsync(e,t){return await It(this,e,t,{callee:_encodeAsync})},
decodeAsync:async function _decodeAsync(e,t){return await $t(this,e,t,{callee:_decodeAsync})},safeEncode(e,t){
return St(this,e,t)},safeDecode(e,t){return Pt(this,e,t)},async safeEncodeAsync(e,t){return jt(this,e,t)},
async safeDecodeAsync(e,t){return At(this,e,t)},toJSONSchema(e){return createToJSONSchemaMethod(this,{})(e)},
get description(){return st.get(this)?.description},get _def(){return this._zod.def}})
;const Et=r.xI("_ZodString",(e,t)=>{te.init(e,t);Tt.init(e,t);e._zod.processJSONSchema=(t,n,r)=>stringProcessor(e,t,n)
},s.un({format:e=>aggregateChecks(e).format??null,minLength:e=>aggregateChecks(e).minimum??null,
maxLength:e=>aggregateChecks(e).maximum??null},{regex(...e){return this.check(_regex(...e))},includes(...e){
return this.check(_includes(...e))},startsWith(...e){return this.check(_startsWith(...e))},endsWith(...e){
return this.check(_endsWith(...e))},min(...e){return this.check(_minLength(...e))},max(...e){
return this.check(_maxLength(...e))},length(...e){return this.check(_length(...e))},nonempty(...e){
return this.check(_minLength(1,...e))},lowercase(e){return this.check(_lowercase(e))},uppercase(e){
return this.check(_uppercase(e))},trim(){return this.check(_trim())},normalize(...e){return this.check(_normalize(...e))
},toLowerCase(){return this.check(_toLowerCase())},toUpperCase(){return this.check(_toUpperCase())},slugify(){
return this.check(_slugify())}}));const Zt=r.xI("ZodString",(e,t)=>{te.init(e,t);Et.init(e,t)},{email(e){
return this.check(_email(Ft,e))},url(e){return this.check(_url(Jt,e))},jwt(e){return this.check(_jwt(on,e))},emoji(e){
return this.check(api_emoji(Vt,e))},guid(e){return this.check(_guid(Ut,e))},uuid(e){return this.check(_uuid(Lt,e))},
uuidv4(e){return this.check(_uuidv4(Lt,e))},uuidv6(e){return this.check(_uuidv6(Lt,e))},uuidv7(e){
return this.check(_uuidv7(Lt,e))},nanoid(e){return this.check(_nanoid(Wt,e))},cuid(e){return this.check(_cuid(Kt,e))},
cuid2(e){return this.check(_cuid2(Bt,e))},ulid(e){return this.check(_ulid(Gt,e))},base64(e){
return this.check(_base64(nn,e))},base64url(e){return this.check(_base64url(rn,e))},xid(e){return this.check(_xid(Qt,e))
},ksuid(e){return this.check(_ksuid(Ht,e))},ipv4(e){return this.check(_ipv4(qt,e))},ipv6(e){
return this.check(_ipv6(Xt,e))},cidrv4(e){return this.check(_cidrv4(Yt,e))},cidrv6(e){return this.check(_cidrv6(tn,e))},
e164(e){return this.check(_e164(sn,e))},datetime(e){return this.check(_isoDateTime(Rt,e))},date(e){
return this.check(_isoDate(Dt,e))},time(e){return this.check(_isoTime(Ct,e))},duration(e){
return this.check(_isoDuration(Mt,e))}});function schemas_string(e){return _string(Zt,e)}
const Nt=r.xI("ZodStringFormat",(e,t)=>{ne.init(e,t);Et.init(e,t)});const Rt=r.xI("ZodISODateTime",(e,t)=>{me.init(e,t)
;Nt.init(e,t)});const Dt=r.xI("ZodISODate",(e,t)=>{_e.init(e,t);Nt.init(e,t)});const Ct=r.xI("ZodISOTime",(e,t)=>{
ge.init(e,t);Nt.init(e,t)});const Mt=r.xI("ZodISODuration",(e,t)=>{ye.init(e,t);Nt.init(e,t)})
;const Ft=r.xI("ZodEmail",(e,t)=>{ie.init(e,t);Nt.init(e,t)});const Ut=r.xI("ZodGUID",(e,t)=>{re.init(e,t);Nt.init(e,t)
});const Lt=r.xI("ZodUUID",(e,t)=>{se.init(e,t);Nt.init(e,t)});const Jt=r.xI("ZodURL",(e,t)=>{ae.init(e,t);Nt.init(e,t)
});const Vt=r.xI("ZodEmoji",(e,t)=>{ce.init(e,t);Nt.init(e,t)});const Wt=r.xI("ZodNanoID",(e,t)=>{ue.init(e,t)
;Nt.init(e,t)});const Kt=r.xI("ZodCUID",(e,t)=>{fe.init(e,t);Nt.init(e,t)});const Bt=r.xI("ZodCUID2",(e,t)=>{
le.init(e,t);Nt.init(e,t)});const Gt=r.xI("ZodULID",(e,t)=>{de.init(e,t);Nt.init(e,t)});const Qt=r.xI("ZodXID",(e,t)=>{
pe.init(e,t);Nt.init(e,t)});const Ht=r.xI("ZodKSUID",(e,t)=>{he.init(e,t);Nt.init(e,t)})
;const qt=r.xI("ZodIPv4",(e,t)=>{ve.init(e,t);Nt.init(e,t)});const Xt=r.xI("ZodIPv6",(e,t)=>{ze.init(e,t);Nt.init(e,t)})
;const Yt=r.xI("ZodCIDRv4",(e,t)=>{we.init(e,t);Nt.init(e,t)});const tn=r.xI("ZodCIDRv6",(e,t)=>{xe.init(e,t)
;Nt.init(e,t)});const nn=r.xI("ZodBase64",(e,t)=>{Oe.init(e,t);Nt.init(e,t)});const rn=r.xI("ZodBase64URL",(e,t)=>{
$e.init(e,t);Nt.init(e,t)});const sn=r.xI("ZodE164",(e,t)=>{Se.init(e,t);Nt.init(e,t)});const on=r.xI("ZodJWT",(e,t)=>{
Pe.init(e,t);Nt.init(e,t)});const an=r.xI("ZodNumber",(e,t)=>{je.init(e,t);Tt.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>numberProcessor(e,t,n,r);e.isFinite=true},s.un({minValue:e=>{
const{minimum:t,exclusiveMinimum:n}=aggregateChecks(e)
;return Math.max(t??Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)},maxValue:e=>{
const{maximum:t,exclusiveMaximum:n}=aggregateChecks(e)
;return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{
const{isInt:t,multipleOf:n}=aggregateChecks(e);return!!t||!!n?.some(Number.isSafeInteger)},
format:e=>aggregateChecks(e).format??null},{gt(e,t){return this.check(_gt(e,t))},gte(e,t){return this.check(_gte(e,t))},
min(e,t){return this.check(_gte(e,t))},lt(e,t){return this.check(_lt(e,t))},lte(e,t){return this.check(_lte(e,t))},
max(e,t){return this.check(_lte(e,t))},int(e){return this.check(schemas_int(e))},safe(e){
return this.check(schemas_int(e))},positive(e){return this.check(_gt(0,e))},nonnegative(e){return this.check(_gte(0,e))
},negative(e){return this.check(_lt(0,e))},nonpositive(e){return this.check(_lte(0,e))},multipleOf(e,t){
return this.check(_multipleOf(e,t))},step(e,t){return this.check(_multipleOf(e,t))},finite(){return this}}))
;function schemas_number(e){return _number(an,e)}const cn=r.xI("ZodNumberFormat",(e,t)=>{Ae.init(e,t);an.init(e,t)})
;function schemas_int(e){return _int(cn,e)}const un=r.xI("ZodBoolean",(e,t)=>{Te.init(e,t);Tt.init(e,t)
;e._zod.processJSONSchema=(e,t,n)=>booleanProcessor(0,0,t)});function schemas_boolean(e){return _boolean(un,e)}
const ln=r.xI("ZodNull",(e,t)=>{Ee.init(e,t);Tt.init(e,t);e._zod.processJSONSchema=(e,t,n)=>nullProcessor(0,e,t)})
;function schemas_null(e){return api_null(ln,e)}const dn=r.xI("ZodUnknown",(e,t)=>{Ze.init(e,t);Tt.init(e,t)
;e._zod.processJSONSchema=(e,t,n)=>{}});function unknown(){return _unknown(dn)}const pn=r.xI("ZodNever",(e,t)=>{
Ne.init(e,t);Tt.init(e,t);e._zod.processJSONSchema=(e,t,n)=>neverProcessor(0,0,t)});function never(e){
return _never(pn,e)}const hn=r.xI("ZodArray",(e,t)=>{_ensureDefaultMemoizer();Re.init(e,t);Tt.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>arrayProcessor(e,t,n,r);e.element=t.element},{min(e,t){
return this.check(_minLength(e,t))},nonempty(e){return this.check(_minLength(1,e))},max(e,t){
return this.check(_maxLength(e,t))},length(e,t){return this.check(_length(e,t))},unwrap(){return this.element}})
;function array(e,t){return _array(hn,e,t)}const mn=r.xI("ZodObject",(e,t)=>{_ensureDefaultMemoizer();Me.init(e,t)
;Tt.init(e,t);e._zod.processJSONSchema=(t,n,r)=>objectProcessor(e,t,n,r);s.X(e,"shape",e=>e._zod.def.shape,false)},{
keyof(){return schemas_enum(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(s.zM(this._zod.def,{
catchall:e}))},passthrough(){return this.clone(s.zM(this._zod.def,{catchall:unknown()}))},loose(){
return this.clone(s.zM(this._zod.def,{catchall:unknown()}))},strict(){return this.clone(s.zM(this._zod.def,{
catchall:never()}))},strip(){return this.clone(s.zM(this._zod.def,{catchall:void 0}))},extend(e){return s.X$(this,e)},
safeExtend(e){return s.W0(this,e)},merge(e){return s.h1(this,e)},pick(e){return s.Up(this,e)},omit(e){
return s.cJ(this,e)},partial(...e){return s.OH(wn,this,e[0])},exactPartial(...e){
return s.OH(xn,this,e[0],"exactPartial")},required(...e){return s.mw($n,this,e[0])}});function strictObject(e,t){
return new mn({type:"object",shape:e,catchall:never(),...s.A2(t)})}const _n=r.xI("ZodUnion",(e,t)=>{Fe.init(e,t)
;Tt.init(e,t);e._zod.processJSONSchema=(t,n,r)=>unionProcessor(e,t,n,r);e.options=t.options});function union(e,t){
return new _n({type:"union",options:e,...s.A2(t)})}const gn=r.xI("ZodIntersection",(e,t)=>{Ue.init(e,t);Tt.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>intersectionProcessor(e,t,n,r)});function intersection(e,t){return new gn({
type:"intersection",left:e,right:t})}const yn=r.xI("ZodRecord",(e,t)=>{_ensureDefaultMemoizer();Le.init(e,t)
;Tt.init(e,t);e._zod.processJSONSchema=(t,n,r)=>recordProcessor(e,t,n,r);e.keyType=t.keyType;e.valueType=t.valueType})
;function record(e,t,n){if(!t||!t._zod)return new yn({type:"record",keyType:schemas_string(),valueType:e,...s.A2(t)})
;return new yn({type:"record",keyType:e,valueType:t,...s.A2(n)})}const vn=r.xI("ZodEnum",(e,t)=>{Je.init(e,t)
;Tt.init(e,t);e._zod.processJSONSchema=(t,n,r)=>enumProcessor(e,0,n);e.enum=t.entries;e.options=[...e._zod.values]
;const n=new Set(Object.keys(t.entries));e.extract=(e,r)=>{const i={}
;for(const r of e)if(n.has(r))i[r]=t.entries[r];else throw new Error(`Key ${r} not found in enum`);return new vn({...t,
checks:[],...s.A2(r),entries:i})};e.exclude=(e,r)=>{const i={...t.entries}
;for(const t of e)if(n.has(t))delete i[t];else throw new Error(`Key ${t} not found in enum`);return new vn({...t,
checks:[],...s.A2(r),entries:i})}});function schemas_enum(e,t){
const n=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e;return new vn({type:"enum",entries:n,...s.A2(t)})}
const bn=r.xI("ZodLiteral",(e,t)=>{Ve.init(e,t);Tt.init(e,t);e._zod.processJSONSchema=(t,n,r)=>literalProcessor(e,t,n,r)
;e.values=new Set(t.values);Object.defineProperty(e,"value",{get(){
if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.")
;return t.values[0]}})});function literal(e,t){return new bn({type:"literal",values:Array.isArray(e)?e:[e],...s.A2(t)})}
const zn=r.xI("ZodTransform",(e,t)=>{_ensureDefaultMemoizer();We.init(e,t);Tt.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>transformProcessor(e,t,n,r);e._zod.parse=(n,i)=>{
if(i.direction==="backward")throw new r.cV(e.constructor.name);n.addIssue=r=>{
if(typeof r==="string")n.issues.push(s.sn(r,n.value,t));else{const t=r;if(t.fatal)t.continue=false
;t.code??(t.code="custom");if(!("input"in t))t.input=n.value;t.inst??(t.inst=e);n.issues.push(s.sn(t))}}
;const o=t.transform(n.value,n);if(o instanceof Promise)return o.then(e=>{n.value=e;return n});n.value=o;return n}})
;function transform(e){return new zn({type:"transform",transform:e})}const wn=r.xI("ZodOptional",(e,t)=>{Ke.init(e,t)
;Tt.init(e,t);e._zod.processJSONSchema=(t,n,r)=>optionalProcessor(e,t,0,r);e.unwrap=()=>e._zod.def.innerType})
;function optional(e){return new wn({type:"optional",innerType:e})}const xn=r.xI("ZodExactOptional",(e,t)=>{Be.init(e,t)
;Tt.init(e,t);e._zod.processJSONSchema=(t,n,r)=>optionalProcessor(e,t,0,r);e.unwrap=()=>e._zod.def.innerType})
;function exactOptional(e){return new xn({type:"optional",innerType:e})}const kn=r.xI("ZodNullable",(e,t)=>{Ge.init(e,t)
;Tt.init(e,t);e._zod.processJSONSchema=(t,n,r)=>nullableProcessor(e,t,n,r);e.unwrap=()=>e._zod.def.innerType})
;function nullable(e){return new kn({type:"nullable",innerType:e})}const On=r.xI("ZodDefault",(e,t)=>{Qe.init(e,t)
;Tt.init(e,t);e._zod.processJSONSchema=(t,n,r)=>defaultProcessor(e,t,n,r);e.unwrap=()=>e._zod.def.innerType
;e.removeDefault=e.unwrap});function schemas_default(e,t){return new On({type:"default",innerType:e,get defaultValue(){
return typeof t==="function"?t():s.yG(t)}})}const In=r.xI("ZodPrefault",(e,t)=>{He.init(e,t);Tt.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>prefaultProcessor(e,t,n,r);e.unwrap=()=>e._zod.def.innerType})
;function prefault(e,t){return new In({type:"prefault",innerType:e,get defaultValue(){
return typeof t==="function"?t():s.yG(t)}})}const $n=r.xI("ZodNonOptional",(e,t)=>{qe.init(e,t);Tt.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>nonoptionalProcessor(e,t,0,r);e.unwrap=()=>e._zod.def.innerType})
;function nonoptional(e,t){return new $n({type:"nonoptional",innerType:e,...s.A2(t)})}const Sn=r.xI("ZodCatch",(e,t)=>{
Xe.init(e,t);Tt.init(e,t);e._zod.processJSONSchema=(t,n,r)=>catchProcessor(e,t,n,r);e.unwrap=()=>e._zod.def.innerType
;e.removeCatch=e.unwrap});function schemas_catch(e,t){return new Sn({type:"catch",innerType:e,
catchValue:typeof t==="function"?t:s.SS(t)})}const Pn=r.xI("ZodPipe",(e,t)=>{Ye.init(e,t);Tt.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>pipeProcessor(e,t,0,r);e.in=t.in;e.out=t.out});function pipe(e,t){return new Pn({
type:"pipe",in:e,out:t})}const jn=r.xI("ZodReadonly",(e,t)=>{et.init(e,t);Tt.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>readonlyProcessor(e,t,n,r);e.unwrap=()=>e._zod.def.innerType});function readonly(e){
return new jn({type:"readonly",innerType:e})}const An=r.xI("ZodLazy",(e,t)=>{tt.init(e,t);Tt.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>lazyProcessor(e,t,0,r);e.unwrap=()=>e._zod.def.getter()});function lazy(e){
return new An({type:"lazy",getter:e})}const Tn=r.xI("ZodCustom",(e,t)=>{nt.init(e,t);Tt.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>customProcessor(e,t,n,r)});function refine(e,t={}){return _refine(Tn,e,t)}
function superRefine(e,t){return _superRefine(e,t)}function json(e){
const t=lazy(()=>union([schemas_string(e),schemas_number(),schemas_boolean(),schemas_null(),array(t),record(schemas_string(),t)]))
;return t}},88532:(e,t,n)=>{n.d(t,{$W:()=>config,GT:()=>$ZodAsyncError,cV:()=>$ZodEncodeError,cr:()=>c,tm:()=>i,
xI:()=>$constructor});var r=n(54723);var s;const i=Object.freeze({status:"aborted"});const o={value:void 0,
enumerable:false};let a="captureStackTrace"in Error?Error:null;function newError(e){const t=a;if(t){
const n=t.stackTraceLimit;if(typeof n==="number"){try{t.stackTraceLimit=0}catch{a=null;return new e}try{return new e
}finally{t.stackTraceLimit=n}}}return new e}function $constructor(e,t,n,s){function Internals(e){this.def=e
;this.constr=_;this.traits=new Set}Internals.prototype={};const i=n;const a=i&&new WeakSet;function init(n,s){
if(!n._zod){o.value=new Internals(s);try{Object.defineProperty(n,"_zod",o)}finally{o.value=void 0}
}else if(n._zod.traits.has(e))return;n._zod.traits.add(e);t(n,s);if(a){const e=Object.getPrototypeOf(n)
;const t=n._zod.constr.prototype;let s=e;while(s&&s!==t)s=Object.getPrototypeOf(s);const o=s??e;if(!a.has(o)){a.add(o)
;(0,r.ol)(o,i)}}const c=_.prototype;for(const e in c){if(!Object.prototype.hasOwnProperty.call(c,e))continue
;if(!(e in n))n[e]=c[e].bind(n)}}const c=s?.Parent??Object;class Definition extends c{}
Object.defineProperty(Definition,"name",{value:e});function _(e){const t=s?.Parent?newError(Definition):this;init(t,e)
;const n=t._zod.deferred;if(n){for(const e of n)e();t._zod.deferred=void 0}
const r=globalThis.__zod_globalConfig?.postProcessor;if(r)r(t);return t}Object.defineProperty(_,"init",{value:init})
;Object.defineProperty(_,Symbol.hasInstance,{value:t=>{if(s?.Parent&&t instanceof s.Parent)return true
;return t?._zod?.traits?.has(e)}});Object.defineProperty(_,"name",{value:e});return _}
class $ZodAsyncError extends Error{constructor(){
super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class $ZodEncodeError extends Error{
constructor(e){super(`Encountered unidirectional transform during encode: ${e}`);this.name="ZodEncodeError"}}
(s=globalThis).__zod_globalConfig??(s.__zod_globalConfig={});const c=globalThis.__zod_globalConfig;function config(e){
if(e)Object.assign(c,e);return c}},54723:(e,t,n)=>{n.d(t,{A2:()=>normalizeParams,B7:()=>stringifyPrimitive,
GW:()=>parsedType,Gv:()=>isObject,LG:()=>floatSafeRemainder,MO:()=>rawShape,NM:()=>optionalKeys,NR:()=>u,
O7:()=>codePointLength,OH:()=>partial,PO:()=>cached,QH:()=>aborted,Qd:()=>isPlainObject,Rc:()=>getLengthableOrigin,
SS:()=>constantCatch,UQ:()=>esc,Up:()=>pick,Vy:()=>assignProp,W0:()=>safeExtend,X:()=>installLazyProp,X$:()=>extend,
Yv:()=>slugify,cJ:()=>omit,cl:()=>nullish,d3:()=>attachSchema,gJ:()=>defineLazy,gx:()=>i,h1:()=>merge,hI:()=>o,
hi:()=>sizeCaps,iR:()=>finalizeIssue,jD:()=>hide,jw:()=>joinValues,k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,
mw:()=>required,o8:()=>clone,ol:()=>members,p6:()=>cleanRegex,qQ:()=>a,qh:()=>own,rL:()=>explicitlyAborted,
sD:()=>escapeRegex,sn:()=>issue,un:()=>derived,v5:()=>defineLazyInternal,w5:()=>getEnumValues,yG:()=>shallowClone,
zH:()=>c,zM:()=>mergeDefs});var r=n(88532);function getEnumValues(e){
const t=Object.values(e).filter(e=>typeof e==="number")
;const n=Object.entries(e).filter(([e,n])=>t.indexOf(+e)===-1).map(([e,t])=>t);return n}function joinValues(e,t="|"){
return e.map(e=>stringifyPrimitive(e)).join(t)}function jsonStringifyReplacer(e,t){
if(typeof t==="bigint")return t.toString();return t}class Cached{constructor(e){this._getter=e;this._value=void 0}
get value(){const e=this._getter;if(e!==void 0){this._value=e();this._getter=void 0}return this._value}}
function cached(e){return new Cached(e)}function nullish(e){return e===null||e===void 0}function cleanRegex(e){
const t=e.startsWith("^")?1:0;const n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}
function floatSafeRemainder(e,t){const n=e/t;const r=Math.round(n);const s=4*Number.EPSILON*Math.max(Math.abs(n),1)
;if(Math.abs(n-r)<s)return 0;return n-r}const s=Symbol("evaluating");function defineLazy(e,t,n){let r
;Object.defineProperty(e,t,{get(){if(r===s)return;if(r===void 0){r=s;r=n()}return r},set(n){Object.defineProperty(e,t,{
value:n})},configurable:true})}function assignProp(e,t,n){Object.defineProperty(e,t,{value:n,writable:true,
enumerable:true,configurable:true})}function rawShape(e){const t=Object.getOwnPropertyDescriptor(e,"shape")
;return t?.get?t.get.raw:t?.value}function sourceShape(e){return rawShape(e._zod.def)??e._zod.def.shape}
function deferProp(e,t,n){Object.defineProperty(e,t,{get(){const e=n();assignProp(this,t,e);return e},enumerable:true,
configurable:true})}function putProp(e,t,n){if(t in e)assignProp(e,t,n);else e[t]=n}function mirrorShape(e,t,n,r){
const s=sourceShape(t);for(const i of n){const n=Object.getOwnPropertyDescriptor(s,i);if(!n.enumerable)continue
;if(n.get)deferProp(e,i,()=>{const e=t._zod.def.shape[i];return r?r(e,i):e});else putProp(e,i,r?r(n.value,i):n.value)}}
function mirrorProps(e,t){for(const n of Reflect.ownKeys(t)){const r=Object.getOwnPropertyDescriptor(t,n)
;if(!r.enumerable)continue;if(r.get)deferProp(e,n,()=>t[n]);else putProp(e,n,r.value)}}function mergeDefs(...e){
const t={};for(const n of e){const e=Object.getOwnPropertyDescriptors(n);Object.assign(t,e)}
return Object.defineProperties({},t)}function esc(e){return JSON.stringify(e)}function slugify(e){
return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}
const i="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function isObject(e){
return typeof e==="object"&&e!==null&&!Array.isArray(e)}const o=cached(()=>{if(r.cr.jitless)return false
;if(typeof navigator!=="undefined"&&navigator?.userAgent?.includes("Cloudflare"))return false;try{const e=Function
;new e("");return true}catch(e){return false}});function isPlainObject(e){if(isObject(e)===false)return false
;const t=e.constructor;if(t===void 0)return true;if(typeof t!=="function")return true;const n=t.prototype
;if(isObject(n)===false)return false;if(Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===false)return false
;return true}function shallowClone(e){if(isPlainObject(e))return{...e};if(Array.isArray(e))return[...e]
;if(e instanceof Map)return new Map(e);if(e instanceof Set)return new Set(e);return e}
const a=new Set(["string","number","symbol"]);function escapeRegex(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function clone(e,t,n){const r=new e._zod.constr(t??e._zod.def);if(!t||n?.parent)r._zod.parent=e;return r}
function normalizeParams(e){const t=e;if(!t)return{};if(typeof t==="string")return{error:()=>t};if(t?.message!==void 0){
if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}
delete t.message;if(typeof t.error==="string")return{...t,error:()=>t.error};return t}function stringifyPrimitive(e){
if(typeof e==="bigint")return e.toString()+"n";if(typeof e==="string")return`"${e}"`;return`${e}`}
function optionalKeys(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}
const c=(()=>({safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],
uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]
}))();const u={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],
uint64:[BigInt(0),BigInt("18446744073709551615")]};function pick(e,t){const n=e._zod.def;const r=n.checks
;const s=r&&r.length>0;if(s)throw new Error(".pick() cannot be used on object schemas containing refinements")
;const i={};mirrorShape(i,e,maskedKeys(e,t));return clone(e,mergeDefs(n,{shape:i,checks:[]}))}function maskedKeys(e,t){
const n=sourceShape(e);const r=[];for(const e of Reflect.ownKeys(t)){
if(!Object.getOwnPropertyDescriptor(n,e)?.enumerable)throw new Error(`Unrecognized key: "${String(e)}"`)
;if(t[e])r.push(e)}return r}function omit(e,t){const n=e._zod.def;const r=n.checks;const s=r&&r.length>0
;if(s)throw new Error(".omit() cannot be used on object schemas containing refinements")
;const i=new Set(maskedKeys(e,t));const o={};mirrorShape(o,e,Reflect.ownKeys(sourceShape(e)).filter(e=>!i.has(e)))
;return clone(e,mergeDefs(n,{shape:o,checks:[]}))}function extend(e,t){
if(!isPlainObject(t))throw new Error("Invalid input to extend: expected a plain object");const n=e._zod.def.checks
;const r=n&&n.length>0;if(r){const n=sourceShape(e)
;for(const e of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(n,e)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")
}return clone(e,mergeDefs(e._zod.def,{shape:extended(e,t)}))}function extended(e,t){const n={}
;mirrorShape(n,e,Reflect.ownKeys(sourceShape(e)));mirrorProps(n,t);return n}function safeExtend(e,t){
if(!isPlainObject(t))throw new Error("Invalid input to safeExtend: expected a plain object")
;return clone(e,mergeDefs(e._zod.def,{shape:extended(e,t)}))}function merge(e,t){
if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.")
;if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.")
;const n={};mirrorShape(n,e,Reflect.ownKeys(sourceShape(e)));mirrorShape(n,t,Reflect.ownKeys(sourceShape(t)))
;const r=mergeDefs(e._zod.def,{shape:n,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]})
;return clone(e,r)}function partial(e,t,n,r="partial"){const s=t._zod.def;const i=s.checks;const o=i&&i.length>0
;if(o)throw new Error(`.${r}() cannot be used on object schemas containing refinements`)
;const a=n?new Set(maskedKeys(t,n)):void 0;const c={}
;mirrorShape(c,t,Reflect.ownKeys(sourceShape(t)),e&&((t,n)=>a&&!a.has(n)?t:new e({type:"optional",innerType:t})))
;return clone(t,mergeDefs(t._zod.def,{shape:c,checks:[]}))}function required(e,t,n){
const r=n?new Set(maskedKeys(t,n)):void 0;const s={}
;mirrorShape(s,t,Reflect.ownKeys(sourceShape(t)),(t,n)=>r&&!r.has(n)?t:new e({type:"nonoptional",innerType:t}))
;return clone(t,mergeDefs(t._zod.def,{shape:s}))}function aborted(e,t=0){if(e.aborted===true)return true
;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==true)return true;return false}
function explicitlyAborted(e,t=0){if(e.aborted===true)return true
;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===false)return true;return false}function prefixIssues(e,t){
return t.map(t=>{var n;(n=t).path??(n.path=[]);t.path.unshift(e);return t})}function unwrapMessage(e){
return typeof e==="string"?e:e?.message}function sizeCaps(e){const t=[];for(const n of e??[]){const e=n._zod.def
;if(!/_(length|size)$|_equals$/.test(e.check))break;const r=e.maximum??e.length??e.size;if(r>=0)t.push([r,n])}return t}
function attachSchema(e,t,n){var r;for(let s=t;s<e.length;s++)(r=e[s]).schema??(r.schema=n)}
function finalizeIssue(e,t,n){var r;const s=e.inst?._zod?.traits
;if(s?.has("$ZodType"))if(s.has("$ZodCheck"))(r=e).schema??(r.schema=e.inst);else e.schema=e.inst
;const i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0
;const o=e.message?e.message:unwrapMessage(e.inst?._zod.def?.error?.(e))??unwrapMessage(i?.(e))??unwrapMessage(t?.error?.(e))??unwrapMessage(n.customError?.(e))??unwrapMessage(n.localeError?.(e))??"Invalid input"
;const a={};for(const t of Object.keys(e)){
if(t==="inst"||t==="schema"||t==="continue"||t==="input"||t==="__proto__")continue;a[t]=e[t]}a.path??(a.path=[])
;a.message=o;if(t?.reportInput)a.input=e.input;return a}const f=/[\uD800-\uDBFF]/;function codePointLength(e){
const t=e.length;if(!f.test(e))return t;let n=t
;for(let r=0;r<t-1;r++)if((e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320){n--;r++}return n}
function getLengthableOrigin(e){if(Array.isArray(e))return"array";if(typeof e==="string")return"string";return"unknown"}
function parsedType(e){const t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{
if(e===null)return"null";if(Array.isArray(e))return"array";const t=e
;if(t&&Object.getPrototypeOf(t)!==Object.prototype&&"constructor"in t&&t.constructor)return t.constructor.name}}return t
}function issue(...e){const[t,n,r]=e;if(typeof t==="string")return{message:t,code:"custom",input:n,inst:r};return{...t}}
function members(e,t){for(const n in t){const r=Object.getOwnPropertyDescriptor(t,n)
;if(r.get)Object.defineProperty(e,n,{...r,enumerable:false});else defineBound(e,n,r.value)}}function own(e,t,n,r=true){
Object.defineProperty(e,t,{configurable:true,writable:true,enumerable:r,value:n});return n}function hide(e,t,n){
return own(e,t,n,false)}function derived(e,t){for(const n in e){const r=e[n];Object.defineProperty(t,n,{
configurable:true,enumerable:true,get(){return own(this,n,r(this))},set(e){own(this,n,e)}})}return t}
function defineBound(e,t,n){Object.defineProperty(e,t,{configurable:true,get(){
return this==null?n:own(this,t,n.bind(this))},set(e){own(this,t,e)}})}function claim(e,t){
const n=Object.getPrototypeOf(e);return t in n?void 0:n}let l;let d=false;const p={configurable:true,get(){d=true;return
}};function defineLazyInternal(e,t,n){const r=Object.getPrototypeOf(e._zod);if(t in r&&l!==e._zod){l=void 0;return}
l=e._zod;Object.defineProperty(r,t,{configurable:true,get(){Object.defineProperty(this,t,p);const e=d;d=false;try{
const r=n(this);if(d)delete this[t];else Object.defineProperty(this,t,{configurable:true,writable:true,value:r});d=d||e
;return r}catch(n){delete this[t];d=d||e;throw n}},set(e){Object.defineProperty(this,t,{configurable:true,writable:true,
value:e})}})}function installLazyProp(e,t,n,r){const s=claim(e,t);if(!s)return;Object.defineProperty(s,t,{
configurable:true,get(){const e={configurable:true,writable:true,enumerable:r,value:void 0}
;Object.defineProperty(this,t,e);e.value=n(this);Object.defineProperty(this,t,e);return e.value},set(e){
Object.defineProperty(this,t,{configurable:true,writable:true,enumerable:r,value:e})}})}const h="~constantCatch"
;function constantCatch(e){const fn=()=>e;fn[h]=true;return fn}}};
