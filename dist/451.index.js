export const id=451;export const ids=[451];export const modules={3224:(t,e,s)=>{s.d(e,{$:()=>bytesOf,b:()=>textOf})
;var n=s(4573)
;const r=/[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2}|([\x80-\xff])/g
;function textOf(t){if((0,n.isUtf8)(t))return t.toString("utf8")
;return t.toString("latin1").replace(r,(t,e)=>e===void 0?Buffer.from(t,"latin1").toString("utf8"):String.fromCharCode(56320+e.charCodeAt(0)))
}function bytesOf(t){const e=t.split(/([\udc80-\udcff])/u)
;return Buffer.concat(e.map((t,e)=>e%2===0?Buffer.from(t):Buffer.of(t.charCodeAt(0)-56320)))}},4284:(t,e,s)=>{s.d(e,{
f:()=>fullName,i:()=>baseImages});var n=s(1283);var r=s(2807);var o=s(7981);var i=s(9349);function baseImages(t,e){
const s=new Map;const n=e.buildArgs["BUILDKIT_SYNTAX"]??t.syntax?.text;if(n){const r=t.syntax?.line??1
;const o=nameIn(e.file,n.trim().split(/\s/)[0]??"",r);s.set(`syntax ${o}`,{name:o,line:r,syntax:true})}const r=new Set
;for(const n of e.platforms){const o=globals(t,e,n);const i=new Reach(t,o,e.file,s);r.add(i.follow(targetOf(t,e)))}
const o=r.size===1?[...r][0]:void 0;const i=[...s.values()].sort((t,e)=>t.line-e.line||(t.name<e.name?-1:1));return{
all:i,final:o}}function targetOf({stages:t},{target:e,file:s}){if(t.length===0)throw(0,
r.Qm)(`${s} has no FROM; a Dockerfile begins with FROM <image>, or FROM scratch`);if(e===void 0)return t.length-1
;const n=stageAt(t,e);if(n!==void 0)return n;const o=t.flatMap(({name:t})=>t??[]);throw(0,
r.Qm)(`target: ${s} has no stage ${e}; ${o.length===0?"it names none":`there are ${o.join(", ")}`}`)}
function globals(t,e,s){const{buildArgs:n,local:r,target:i}=e;const a=(0,o.xZ)(s,r,i??t.stages.at(-1)?.name)
;for(const t of Object.keys(a))a[t]=n[t]??a[t]??"";for(const{name:s,value:r,line:o}of t.args){
const i=`${e.file} line ${o}: ARG ${s}`;const c=n[s]??(r===void 0?void 0:expand(r,t.escaper,a,i));if(c!==void 0)a[s]=c}
return a}function expand(t,e,s,o){try{return(0,n.Y)(t,{escaper:e,values:s})}catch(t){throw(0,r.Qm)(`${o}: ${t.message}`)
}}class Reach{#t=new Set;#e;#s;#n;#r;#o;constructor({stages:t,escaper:e},s,n,r){this.#e=t;this.#s=e;this.#n=s;this.#r=n
;this.#o=r}follow(t){const e=this.#e[t];if(e===void 0)return;const s=this.#t.has(t);this.#t.add(t)
;const n=this.#i(e.base);const r=this.#e.findLastIndex(({name:e},s)=>s<t&&e===n)
;const o=r>=0?this.follow(r):this.#a(n,e.base);const i=[...this.#e[r]?.triggered??[],...e.sources]
;for(const t of s?[]:i){const e=stageAt(this.#e,t.text)
;if(e===void 0)this.#a(t.text,t);else if(!this.#t.has(e))this.follow(e)}return o}#i({text:t,line:e}){
const s=`${this.#r} line ${e}: FROM ${t}`;const n=expand(t,this.#s,this.#n,s);if(n!=="")return n;throw(0,
r.Qm)(`${s} names nothing; give the ARG a default, or a value in build-args`)}#a(t,{line:e}){if(t==="scratch")return
;const s=nameIn(this.#r,t,e);if(!this.#o.has(s))this.#o.set(s,{name:s,line:e});return s}}function stageAt(t,e){
const s=t.findLastIndex(({name:t})=>t===e.toLowerCase());if(s>=0)return s
;return/^\d+$/.test(e)&&Number(e)<t.length?Number(e):void 0}function nameIn(t,e,s){try{return fullName(e)}catch(e){
throw(0,r.Qm)(`${t} line ${s}: ${e.message}`)}}function fullName(t){const{host:e,name:s,tag:n,digest:r}=(0,i.F2)(t)
;const o=n===void 0&&r===void 0?":latest":n===void 0?"":`:${n}`;return`${e}/${s}${o}${r===void 0?"":`@${r}`}`}},
9245:(t,e,s)=>{s.d(e,{u:()=>scannerOf});const n="docker/buildkit-syft-scanner:stable-1";function scannerOf(t){
if(t==="false")return;return/(?:^|,)generator=([^,]+)/.exec(t)?.[1]??n}},1283:(t,e,s)=>{s.d(e,{Y:()=>lexWord,
f:()=>lexWords});function withoutStart(t,e,s){const n=expression(t,s,true).exec(e)
;return n===null?e:e.slice(n[0].length)}function withoutEnd(t,e,s){const n=t.match(/\\[\s\S]|[\s\S]/gu)??[]
;const r=n.toReversed().join("");return[...withoutStart(r,[...e].toReversed().join(""),s)].toReversed().join("")}
function replaced(t,e,s,n){const r=expression(t,true,false);if(!n)return e.replace(r,()=>s);let o="";let i=0
;for(const{0:t,index:n}of e.matchAll(new RegExp(r,"gu"))){if(n>0&&n+t.length<=i)continue;o+=e.slice(i,n)+template(s,t)
;i=n+t.length}return o+e.slice(i)}function template(t,e){
return t.replace(/\$(?:(\$)|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu,(t,s,n="",r="")=>{if(s!==void 0)return"$"
;return(n||r)==="0"?e:""})}function expression(t,e,s){let n=s?"^":"";const r=[...t];for(let s=0;s<r.length;s++){
const o=r[s]??"";const i=r[s+1]??"";if(o==="*")n+=e?"[^\\n]*":"[^\\n]*?";else if(o==="?")n+="[^\\n]";else if(o==="\\"){
if(i==="}"||i==="/")continue;if(!"*?\\".includes(i)||i==="")throw new Error(`\\${i} is no escape in the pattern ${t}`)
;n+=`\\${i}`;s+=1}else n+="[]{}.+()|^$/".includes(o)?`\\${o}`:o}return new RegExp(n,"u")}var n=s(9579)
;function lexWord(t,e){return new Lexer(t,e).read().text}function lexWords(t,e){return new Lexer(t,e).read().words}
const r="write the value out, or use ${NAME:-default}";class Lexer{#c;#f;#n;#u=0;#h;#l="";constructor(t,e){
this.#c=[...t];this.#f=e;this.#n=e.values??{};this.#h=e.rawEscapes??false}read(t,e=this.#h){const s=this.#h;this.#h=e
;let r="";const o=[];let i=false;this.#l="";const addRaw=t=>{this.#l+=t;i=true};const add=t=>{if(!(0,
n.xC)(t))addRaw(t);else if(i&&this.#l!==""){o.push(this.#l);this.#l="";i=false}};const finish=()=>{
if(this.#l!=="")o.push(this.#l);this.#l="";this.#h=s;return{text:r,words:o}}
;for(let s=this.#d();s!==void 0;s=this.#d()){if(s===t){this.#u+=1;return finish()}if(s==="$"){const t=this.#p();r+=t
;for(const e of t)add(e)}else if(s==="<"||s==="'"||s==='"'){const t=s==="<"?this.#g():s==="'"?this.#x():this.#$();r+=t
;addRaw(t)}else if(s===this.#f.escaper){if(e){addRaw(s);r+=s}this.#u+=1;const t=this.#m();if(t===void 0)break;addRaw(t)
;r+=t}else{this.#u+=1;add(s);r+=s}}
if(t!==void 0)throw new Error(`a ${t} of \${…} is missing; close it, or escape the $`);return finish()}#d(){
return this.#c[this.#u]}#m(){return this.#c[this.#u++]}#x(){const t=this.#c.indexOf("'",this.#u+1)
;if(t<0)throw new Error("a ' is not closed; close it, or escape it");const e=this.#c.slice(this.#u+1,t).join("")
;this.#u=t+1;return this.#f.rawQuotes?`'${e}'`:e}#$(){const t=this.#f.rawQuotes?'"':"";this.#u+=1;for(let e=t;;){
const s=this.#d();if(s===void 0)throw new Error('a " is not closed; close it, or escape it');if(s==="$"){e+=this.#p()
;continue}this.#u+=1;if(s==='"')return e+t;if(s!==this.#f.escaper){e+=s;continue}if(this.#h)e+=s;const n=this.#d()
;if(n===void 0)continue;if(n==='"'||n==="$"||n===this.#f.escaper){this.#u+=1;e+=n}else e+=s}}#g(){this.#u+=1
;if(this.#d()!=="<")return"<";let t="<<";for(this.#u+=1;["\t","\r"," "].includes(this.#d()??"");this.#u+=1)t+=this.#d()
;return t}#p(){this.#u+=1;if(this.#d()!=="{"){const t=this.#w();if(t==="")return"$"
;return this.#v(t)??(this.#f.keepUnset?`$${t}`:"")}this.#u+=1
;if(["{","}",":",void 0].includes(this.#d()))throw new Error(`a \${ has no name after it; ${r}`)
;return this.#b(this.#w())}#b(t){const e=this.#v(t);const s=e===void 0&&this.#f.keepUnset;let n=this.#m()
;if(n==="}")return s?`\${${t}}`:e??"";if(n==="/")return this.#k(t,e);const o=n===":";if(o)n=this.#m()
;const i=`${o?":":""}${n??""}`;const a=new Error(`\${${t}${i}…} is not understood; ${r}`);const c=n==="#"||n==="%"
;if(n===void 0||(o?c:!"+-?#%".includes(n)))throw a;const f=this.read("}",c).text;if(s)return`\${${t}${i}${f}}`
;const u=e!==void 0&&(!o||e!=="");if(n==="-")return u?e:f;if(n==="+")return u?f:"";if(n==="?"){if(u)return e
;const s=e===void 0?"unset":"empty"
;throw new Error(`${t}: ${f||`is not allowed to be ${s}`}; give it a value in build-args`)}if(!c)throw a
;const h=f.startsWith(n);return(n==="#"?withoutStart:withoutEnd)(h?f.slice(1):f,e??"",h)}#k(t,e){const s=this.#d()==="/"
;if(s)this.#u+=1;const n=this.read("/",true).text;const r=this.read("}",true).text
;if(e===void 0&&this.#f.keepUnset)return`\${${t}/${n}/${r}}`;return replaced(n,e??"",r,s)}#w(){
const t=this.#c.slice(this.#u).join("");const e=/^(?:\p{Nd}+|[@*#?\-$!]|[\p{L}\p{Nd}_]+)/u.exec(t)?.[0]??""
;this.#u+=[...e].length;return e}#v(t){return Object.hasOwn(this.#n,t)?this.#n[t]:void 0}}},9579:(t,e,s)=>{s.d(e,{
Bq:()=>trim,Mr:()=>trimLeft,xC:()=>isSpace})
;const n="\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000"
;const r=new RegExp(`^[${n}]$`);const o=new RegExp(`^[${n}]+`);const i=new RegExp(`[${n}]+$`);const isSpace=t=>r.test(t)
;const trimLeft=t=>t.replace(o,"");const trim=t=>trimLeft(t).replace(i,"")},4493:(t,e,s)=>{s.d(e,{$E:()=>contentOf,
$p:()=>n,EG:()=>r,QP:()=>i,TF:()=>o,V4:()=>a,jq:()=>isForeign,nD:()=>blobPath})
;const n="application/vnd.oci.image.index.v1+json";const r="application/vnd.oci.image.manifest.v1+json"
;const o="application/vnd.oci.image.config.v1+json";const i="application/vnd.oci.image.layer.v1.tar"
;const a=[n,r,"application/vnd.docker.distribution.manifest.list.v2+json","application/vnd.docker.distribution.manifest.v2+json"]
;function isForeign(t){return/\.(foreign\.diff|nondistributable)\./.test(t)}function blobPath(t){
return`blobs/${t.replace(":","/")}`}function contentOf({text:t}){return JSON.parse(t)}},7981:(t,e,s)=>{s.d(e,{
FL:()=>parsePlatform,VQ:()=>platformText,hJ:()=>localPlatform,xZ:()=>platformArgs});function parsePlatform(t){
const[,e,s,n]=/^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9]+))?$/.exec(t)??[]
;if(e===void 0||s===void 0)throw new Error(`"${t}" is not a platform such as linux/arm64`)
;const r=s==="x86_64"?"amd64":s==="aarch64"?"arm64":s;if(r==="arm64"&&n==="v8")return{os:e,architecture:r}
;return n===void 0?{os:e,architecture:r}:{os:e,architecture:r,variant:n}}
function platformText({os:t,architecture:e,variant:s}){return[t,e,...s?[s]:[]].join("/")}function platformArgs(t,e,s){
const of=(t,e)=>({[`${t}PLATFORM`]:platformText(e),[`${t}OS`]:e.os,[`${t}OSVERSION`]:"",[`${t}ARCH`]:e.architecture,
[`${t}VARIANT`]:e.variant??""});return{...of("TARGET",t),...of("BUILD",e),TARGETSTAGE:s||"default"}}
function localPlatform(t){return{os:"linux",architecture:{x64:"amd64",ia32:"386",arm:"arm"}[t]??t}}},9349:(t,e,s)=>{
s.d(e,{ED:()=>parseTag,F2:()=>parseReference,Fd:()=>ecrHost,Fv:()=>registryOf,SU:()=>parseRepository,U9:()=>isLoopback,
_M:()=>repositoryOf,ol:()=>digestOf,ur:()=>configKey});function registryOf(t){const[e="",...s]=t.split("/")
;return s.length>0&&(/[.:]/.test(e)||e==="localhost")?e:void 0}function ecrHost(t){
const[,e,s]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(t)??[]
;return e&&s?{account:e,region:s}:void 0}function repositoryOf(t){const e=registryOf(t)
;return t.slice(e===void 0?0:e.length+1).replace(/@.*$/,"")}function digestOf(t){return t.slice(t.indexOf("@")+1)}
const n=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const r=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const o=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;const i=/^sha256:[0-9a-f]{64}$/;function parseReference(t){
const e=t.indexOf("@");const s=e<0?t:t.slice(0,e);const n=e<0?void 0:t.slice(e+1)
;if(n!==void 0&&!i.test(n))throw new Error(`"${t}" has a digest that is not sha256:<64 hex digits>`)
;const[,r="",o]=/^(.*?)(?::([^:/]*))?$/s.exec(s)??[];if(o!==void 0)parseTag(o);const{host:a="docker.io",name:c}=split(r)
;checkName(c,t);return{host:a==="index.docker.io"?"docker.io":a,
name:/^(index\.)?docker\.io$/.test(a)&&!c.includes("/")?`library/${c}`:c,...o!==void 0&&{tag:o},...n!==void 0&&{digest:n
}}}function parseRepository(t){const{host:e,name:s}=split(t)
;if(/@|:[^/]*$/.test(s))throw new Error(`"${t}" names an image; give its repository alone, and tags in tags`)
;checkName(s,t);if(e===void 0)return{name:s};const n=/^(index\.)?docker\.io$/.test(e);return{host:n?"docker.io":e,
name:n&&!s.includes("/")?`library/${s}`:s}}function parseTag(t){if(o.test(t))return t
;throw new Error(`"${t}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function split(t){const e=registryOf(t);if(e===void 0)return{name:t}
;if(!r.test(e)||Number(/:(\d+)$/.exec(e)?.[1]??0)>65535)throw new Error(`"${e}" in "${t}" is not a host such as ghcr.io or 127.0.0.1:5000`)
;return{host:e,name:t.slice(e.length+1)}}function checkName(t,e){if(t.length<=255&&n.test(t))return
;const s=t!==t.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${e}" is a name that no registry takes${s}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}function configKey(t){return t==="docker.io"?"https://index.docker.io/v1/":t}function isLoopback(t){
return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(t)}}};
