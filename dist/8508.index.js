export const id=8508;export const ids=[8508];export const modules={4284:(t,e,s)=>{s.d(e,{f:()=>fullName,i:()=>baseImages
});var n=s(1283);var i=s(2807);var o=s(7981);var r=s(9349);function baseImages(t,e){const s=new Map
;const n=e.buildArgs["BUILDKIT_SYNTAX"]??t.syntax?.text;if(n){const i=t.syntax?.line??1
;const o=nameIn(e.file,n.trim().split(/\s/)[0]??"",i);s.set(`syntax ${o}`,{name:o,line:i,syntax:true})}const i=new Set
;for(const n of e.platforms){const o=globals(t,e,n);const r=new Reach(t,o,e.file,s);i.add(r.follow(targetOf(t,e)))}
const o=i.size===1?[...i][0]:void 0;const r=[...s.values()].sort((t,e)=>t.line-e.line||(t.name<e.name?-1:1));return{
all:r,final:o}}function targetOf({stages:t},{target:e,file:s}){if(t.length===0)throw(0,
i.Qm)(`${s} has no FROM; a Dockerfile begins with FROM <image>, or FROM scratch`);if(e===void 0)return t.length-1
;const n=stageAt(t,e);if(n!==void 0)return n;const o=t.flatMap(({name:t})=>t??[]);throw(0,
i.Qm)(`target: ${s} has no stage ${e}; ${o.length===0?"it names none":`there are ${o.join(", ")}`}`)}
function globals(t,e,s){const{buildArgs:n,local:i,target:r}=e;const a=(0,o.xZ)(s,i,r??t.stages.at(-1)?.name)
;for(const t of Object.keys(a))a[t]=n[t]??a[t]??"";for(const{name:s,value:i,line:o}of t.args){
const r=`${e.file} line ${o}: ARG ${s}`;const c=n[s]??(i===void 0?void 0:expand(i,t.escaper,a,r));if(c!==void 0)a[s]=c}
return a}function expand(t,e,s,o){try{return(0,n.Y)(t,{escaper:e,values:s})}catch(t){throw(0,i.Qm)(`${o}: ${t.message}`)
}}class Reach{#t=new Set;#e;#s;#n;#i;#o;constructor({stages:t,escaper:e},s,n,i){this.#e=t;this.#s=e;this.#n=s;this.#i=n
;this.#o=i}follow(t){const e=this.#e[t];if(e===void 0)return;const s=this.#t.has(t);this.#t.add(t)
;const n=this.#r(e.base);const i=this.#e.findLastIndex(({name:e},s)=>s<t&&e===n)
;const o=i>=0?this.follow(i):this.#a(n,e.base);const r=[...this.#e[i]?.triggered??[],...e.sources]
;for(const t of s?[]:r){const e=stageAt(this.#e,t.text)
;if(e===void 0)this.#a(t.text,t);else if(!this.#t.has(e))this.follow(e)}return o}#r({text:t,line:e}){
const s=`${this.#i} line ${e}: FROM ${t}`;const n=expand(t,this.#s,this.#n,s);if(n!=="")return n;throw(0,
i.Qm)(`${s} names nothing; give the ARG a default, or a value in build-args`)}#a(t,{line:e}){if(t==="scratch")return
;const s=nameIn(this.#i,t,e);if(!this.#o.has(s))this.#o.set(s,{name:s,line:e});return s}}function stageAt(t,e){
const s=t.findLastIndex(({name:t})=>t===e.toLowerCase());if(s>=0)return s
;return/^\d+$/.test(e)&&Number(e)<t.length?Number(e):void 0}function nameIn(t,e,s){try{return fullName(e)}catch(e){
throw(0,i.Qm)(`${t} line ${s}: ${e.message}`)}}function fullName(t){const{host:e,name:s,tag:n,digest:i}=(0,r.F2)(t)
;const o=n===void 0&&i===void 0?":latest":n===void 0?"":`:${n}`;return`${e}/${s}${o}${i===void 0?"":`@${i}`}`}},
9245:(t,e,s)=>{s.d(e,{u:()=>scannerOf});const n="docker/buildkit-syft-scanner:stable-1";function scannerOf(t){
if(t==="false")return;return/(?:^|,)generator=([^,]+)/.exec(t)?.[1]??n}},1283:(t,e,s)=>{s.d(e,{Y:()=>lexWord,
f:()=>lexWords});function withoutStart(t,e,s){const n=expression(t,s,true).exec(e)
;return n===null?e:e.slice(n[0].length)}function withoutEnd(t,e,s){const n=t.match(/\\[\s\S]|[\s\S]/gu)??[]
;const i=n.toReversed().join("");return[...withoutStart(i,[...e].toReversed().join(""),s)].toReversed().join("")}
function replaced(t,e,s,n){const i=expression(t,true,false);if(!n)return e.replace(i,()=>s);let o="";let r=0
;for(const{0:t,index:n}of e.matchAll(new RegExp(i,"gu"))){if(n>0&&n+t.length<=r)continue;o+=e.slice(r,n)+template(s,t)
;r=n+t.length}return o+e.slice(r)}function template(t,e){
return t.replace(/\$(?:(\$)|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu,(t,s,n="",i="")=>{if(s!==void 0)return"$"
;return(n||i)==="0"?e:""})}function expression(t,e,s){let n=s?"^":"";const i=[...t];for(let s=0;s<i.length;s++){
const o=i[s]??"";const r=i[s+1]??"";if(o==="*")n+=e?"[^\\n]*":"[^\\n]*?";else if(o==="?")n+="[^\\n]";else if(o==="\\"){
if(r==="}"||r==="/")continue;if(!"*?\\".includes(r)||r==="")throw new Error(`\\${r} is no escape in the pattern ${t}`)
;n+=`\\${r}`;s+=1}else n+="[]{}.+()|^$/".includes(o)?`\\${o}`:o}return new RegExp(n,"u")}var n=s(9579)
;function lexWord(t,e){return new Lexer(t,e).read().text}function lexWords(t,e){return new Lexer(t,e).read().words}
const i="write the value out, or use ${NAME:-default}";class Lexer{#c;#h;#n;#u=0;#l;#f="";constructor(t,e){
this.#c=[...t];this.#h=e;this.#n=e.values??{};this.#l=e.rawEscapes??false}read(t,e=this.#l){const s=this.#l;this.#l=e
;let i="";const o=[];let r=false;this.#f="";const addRaw=t=>{this.#f+=t;r=true};const add=t=>{if(!(0,
n.xC)(t))addRaw(t);else if(r&&this.#f!==""){o.push(this.#f);this.#f="";r=false}};const finish=()=>{
if(this.#f!=="")o.push(this.#f);this.#f="";this.#l=s;return{text:i,words:o}}
;for(let s=this.#d();s!==void 0;s=this.#d()){if(s===t){this.#u+=1;return finish()}if(s==="$"){const t=this.#p();i+=t
;for(const e of t)add(e)}else if(s==="<"||s==="'"||s==='"'){const t=s==="<"?this.#g():s==="'"?this.#$():this.#w();i+=t
;addRaw(t)}else if(s===this.#h.escaper){if(e){addRaw(s);i+=s}this.#u+=1;const t=this.#m();if(t===void 0)break;addRaw(t)
;i+=t}else{this.#u+=1;add(s);i+=s}}
if(t!==void 0)throw new Error(`a ${t} of \${…} is missing; close it, or escape the $`);return finish()}#d(){
return this.#c[this.#u]}#m(){return this.#c[this.#u++]}#$(){const t=this.#c.indexOf("'",this.#u+1)
;if(t<0)throw new Error("a ' is not closed; close it, or escape it");const e=this.#c.slice(this.#u+1,t).join("")
;this.#u=t+1;return this.#h.rawQuotes?`'${e}'`:e}#w(){const t=this.#h.rawQuotes?'"':"";this.#u+=1;for(let e=t;;){
const s=this.#d();if(s===void 0)throw new Error('a " is not closed; close it, or escape it');if(s==="$"){e+=this.#p()
;continue}this.#u+=1;if(s==='"')return e+t;if(s!==this.#h.escaper){e+=s;continue}if(this.#l)e+=s;const n=this.#d()
;if(n===void 0)continue;if(n==='"'||n==="$"||n===this.#h.escaper){this.#u+=1;e+=n}else e+=s}}#g(){this.#u+=1
;if(this.#d()!=="<")return"<";let t="<<";for(this.#u+=1;["\t","\r"," "].includes(this.#d()??"");this.#u+=1)t+=this.#d()
;return t}#p(){this.#u+=1;if(this.#d()!=="{"){const t=this.#v();if(t==="")return"$"
;return this.#x(t)??(this.#h.keepUnset?`$${t}`:"")}this.#u+=1
;if(["{","}",":",void 0].includes(this.#d()))throw new Error(`a \${ has no name after it; ${i}`)
;return this.#b(this.#v())}#b(t){const e=this.#x(t);const s=e===void 0&&this.#h.keepUnset;let n=this.#m()
;if(n==="}")return s?`\${${t}}`:e??"";if(n==="/")return this.#k(t,e);const o=n===":";if(o)n=this.#m()
;const r=`${o?":":""}${n??""}`;const a=new Error(`\${${t}${r}…} is not understood; ${i}`);const c=n==="#"||n==="%"
;if(n===void 0||(o?c:!"+-?#%".includes(n)))throw a;const h=this.read("}",c).text;if(s)return`\${${t}${r}${h}}`
;const u=e!==void 0&&(!o||e!=="");if(n==="-")return u?e:h;if(n==="+")return u?h:"";if(n==="?"){if(u)return e
;const s=e===void 0?"unset":"empty"
;throw new Error(`${t}: ${h||`is not allowed to be ${s}`}; give it a value in build-args`)}if(!c)throw a
;const l=h.startsWith(n);return(n==="#"?withoutStart:withoutEnd)(l?h.slice(1):h,e??"",l)}#k(t,e){const s=this.#d()==="/"
;if(s)this.#u+=1;const n=this.read("/",true).text;const i=this.read("}",true).text
;if(e===void 0&&this.#h.keepUnset)return`\${${t}/${n}/${i}}`;return replaced(n,e??"",i,s)}#v(){
const t=this.#c.slice(this.#u).join("");const e=/^(?:\p{Nd}+|[@*#?\-$!]|[\p{L}\p{Nd}_]+)/u.exec(t)?.[0]??""
;this.#u+=[...e].length;return e}#x(t){return Object.hasOwn(this.#n,t)?this.#n[t]:void 0}}},9579:(t,e,s)=>{s.d(e,{
Bq:()=>trim,Mr:()=>trimLeft,xC:()=>isSpace})
;const n="\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000"
;const i=new RegExp(`^[${n}]$`);const o=new RegExp(`^[${n}]+`);const r=new RegExp(`[${n}]+$`);const isSpace=t=>i.test(t)
;const trimLeft=t=>t.replace(o,"");const trim=t=>trimLeft(t).replace(r,"")},4493:(t,e,s)=>{s.d(e,{$E:()=>contentOf,
$p:()=>n,EG:()=>i,H3:()=>isAttestation,QP:()=>r,TF:()=>o,V4:()=>c,jq:()=>isForeign,nD:()=>blobPath,nw:()=>isIndex})
;const n="application/vnd.oci.image.index.v1+json";const i="application/vnd.oci.image.manifest.v1+json"
;const o="application/vnd.oci.image.config.v1+json";const r="application/vnd.oci.image.layer.v1.tar"
;const a="application/vnd.docker.distribution.manifest.list.v2+json"
;const c=[n,i,a,"application/vnd.docker.distribution.manifest.v2+json"];function isIndex(t){return t===n||t===a}
function isForeign(t){return/\.(foreign\.diff|nondistributable)\./.test(t)}
function isAttestation({platform:t,annotations:e}){return t?.os==="unknown"||e?.["vnd.docker.reference.type"]!==void 0}
function blobPath(t){return`blobs/${t.replace(":","/")}`}function contentOf({text:t}){return JSON.parse(t)}},
7981:(t,e,s)=>{s.d(e,{FL:()=>parsePlatform,VQ:()=>platformText,hJ:()=>localPlatform,xZ:()=>platformArgs})
;function parsePlatform(t){const[,e,s,n]=/^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9]+))?$/.exec(t)??[]
;if(e===void 0||s===void 0)throw new Error(`"${t}" is not a platform such as linux/arm64`)
;const i=s==="x86_64"?"amd64":s==="aarch64"?"arm64":s;if(i==="arm64"&&n==="v8")return{os:e,architecture:i}
;return n===void 0?{os:e,architecture:i}:{os:e,architecture:i,variant:n}}
function platformText({os:t,architecture:e,variant:s}){return[t,e,...s?[s]:[]].join("/")}function platformArgs(t,e,s){
const of=(t,e)=>({[`${t}PLATFORM`]:platformText(e),[`${t}OS`]:e.os,[`${t}OSVERSION`]:"",[`${t}ARCH`]:e.architecture,
[`${t}VARIANT`]:e.variant??""});return{...of("TARGET",t),...of("BUILD",e),TARGETSTAGE:s||"default"}}
function localPlatform(t){return{os:"linux",architecture:{x64:"amd64",ia32:"386",arm:"arm"}[t]??t}}},9349:(t,e,s)=>{
s.d(e,{ED:()=>parseTag,F2:()=>parseReference,Fd:()=>ecrHost,SU:()=>parseRepository,U9:()=>isLoopback,ol:()=>digestOf,
ur:()=>configKey});var n=s(3720);function ecrHost(t){
const[,e,s]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(t)??[]
;return e&&s?{account:e,region:s}:void 0}function digestOf(t){return(0,n.mQ)(t).digest??t}
const i=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const o=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const r=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(t){
const{host:e="docker.io",path:s,tag:i,digest:o}=(0,n.mQ)(t)
;if(o!==void 0&&!(0,n.Bc)(o))throw new Error(`"${t}" has a digest that is not sha256:<64 hex digits>`)
;if(i!==void 0)parseTag(i);checkHost(e,s);checkName(s,t);return{...inFull(e,s),...i!==void 0&&{tag:i},...o!==void 0&&{
digest:o}}}function parseRepository(t){const{host:e,path:s}=(0,n.Ve)(t);if(e!==void 0)checkHost(e,s)
;if(/@|:[^/]*$/.test(s))throw new Error(`"${t}" names an image; give its repository alone, and tags in tags`)
;checkName(s,t);return e===void 0?{name:s}:inFull(e,s)}function inFull(t,e){if(!/^(index\.)?docker\.io$/.test(t))return{
host:t,name:e};return{host:"docker.io",name:e.includes("/")?e:`library/${e}`}}function parseTag(t){if(r.test(t))return t
;throw new Error(`"${t}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(t,e){if(o.test(t)&&Number(/:(\d+)$/.exec(t)?.[1]??0)<=65535)return
;throw new Error(`"${t}" in "${t}/${e}" is not a host such as ghcr.io or 127.0.0.1:5000`)}function checkName(t,e){
if(t.length<=255&&i.test(t))return;const s=t!==t.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${e}" is a name that no registry takes${s}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}function configKey(t){return t==="docker.io"?"https://index.docker.io/v1/":t}function isLoopback(t){
return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(t)}},3720:(t,e,s)=>{s.d(e,{Bc:()=>isDigest,Ve:()=>splitHost,
mQ:()=>splitReference});function splitReference(t){const e=t.indexOf("@");const s=e<0?t:t.slice(0,e)
;const[,n="",i]=/^(.*?)(?::([^:/]*))?$/s.exec(s)??[];return{...splitHost(n),tag:i,digest:e<0?void 0:t.slice(e+1)}}
function splitHost(t){const[e="",...s]=t.split("/");const n=s.length>0&&(/[.:]/.test(e)||e==="localhost");return n?{
host:e,path:s.join("/")}:{host:void 0,path:t}}function isDigest(t){return/^sha256:[0-9a-f]{64}$/.test(t)}}};
