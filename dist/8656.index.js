export const id=8656;export const ids=[8656];export const modules={64284:(t,e,s)=>{s.d(e,{f:()=>fullName,
i:()=>baseImages});var n=s(91283);var r=s(62807);var i=s(17981);var o=s(19349);function baseImages(t,e){const s=new Map
;const n=e.buildArgs["BUILDKIT_SYNTAX"]??t.syntax?.text;if(n){const r=t.syntax?.line??1
;const i=nameIn(e.file,n.trim().split(/\s/)[0]??"",r);s.set(`syntax ${i}`,{name:i,line:r,syntax:true})}const r=new Set
;for(const n of e.platforms){const i=globals(t,e,n);const o=new Reach(t,i,e.file,s);r.add(o.follow(targetOf(t,e)))}
const i=r.size===1?[...r][0]:void 0;const o=[...s.values()].sort((t,e)=>t.line-e.line||(t.name<e.name?-1:1));return{
all:o,final:i}}function targetOf({stages:t},{target:e,file:s}){if(t.length===0)throw(0,
r.Qm)(`${s} has no FROM; a Dockerfile begins with FROM <image>, or FROM scratch`);if(e===void 0)return t.length-1
;const n=stageAt(t,e);if(n!==void 0)return n;const i=t.flatMap(({name:t})=>t??[]);throw(0,
r.Qm)(`target: ${s} has no stage ${e}; ${i.length===0?"it names none":`there are ${i.join(", ")}`}`)}
function globals(t,e,s){const{buildArgs:n,local:r,target:o}=e;const a=(0,i.xZ)(s,r,o??t.stages.at(-1)?.name)
;for(const t of Object.keys(a))a[t]=n[t]??a[t]??"";for(const{name:s,value:r,line:i}of t.args){
const o=`${e.file} line ${i}: ARG ${s}`;const c=n[s]??(r===void 0?void 0:expand(r,t.escaper,a,o));if(c!==void 0)a[s]=c}
return a}function expand(t,e,s,i){try{return(0,n.Y)(t,{escaper:e,values:s})}catch(t){throw(0,r.Qm)(`${i}: ${t.message}`)
}}class Reach{#t=new Set;#e;#s;#n;#r;#i;constructor({stages:t,escaper:e},s,n,r){this.#e=t;this.#s=e;this.#n=s;this.#r=n
;this.#i=r}follow(t){const e=this.#e[t];if(e===void 0)return;const s=this.#t.has(t);this.#t.add(t)
;const n=this.#o(e.base);const r=this.#e.findLastIndex(({name:e},s)=>s<t&&e===n)
;const i=r>=0?this.follow(r):this.#a(n,e.base);const o=[...this.#e[r]?.triggered??[],...e.sources]
;for(const t of s?[]:o){const e=stageAt(this.#e,t.text)
;if(e===void 0)this.#a(t.text,t);else if(!this.#t.has(e))this.follow(e)}return i}#o({text:t,line:e}){
const s=`${this.#r} line ${e}: FROM ${t}`;const n=expand(t,this.#s,this.#n,s);if(n!=="")return n;throw(0,
r.Qm)(`${s} names nothing; give the ARG a default, or a value in build-args`)}#a(t,{line:e}){if(t==="scratch")return
;const s=nameIn(this.#r,t,e);if(!this.#i.has(s))this.#i.set(s,{name:s,line:e});return s}}function stageAt(t,e){
const s=t.findLastIndex(({name:t})=>t===e.toLowerCase());if(s>=0)return s
;return/^\d+$/.test(e)&&Number(e)<t.length?Number(e):void 0}function nameIn(t,e,s){try{return fullName(e)}catch(e){
throw(0,r.Qm)(`${t} line ${s}: ${e.message}`)}}function fullName(t){const{host:e,name:s,tag:n,digest:r}=(0,o.F2)(t)
;const i=n===void 0&&r===void 0?":latest":n===void 0?"":`:${n}`;return`${e}/${s}${i}${r===void 0?"":`@${r}`}`}},
27385:(t,e,s)=>{s.d(e,{Iw:()=>inOwnScope,J_:()=>cacheProblems,S7:()=>cacheTypes});var n=s(20509)
;const r=["scope","ref","dest","name","bucket","endpoint_url","account_url","container","prefix","manifests_prefix"]
;function inOwnScope(t,e){const{type:s,scope:n}=fields(t);return s==="gha"&&n===void 0?`${t},scope=${e}`:t}
function cacheTypes(t){return[...new Set(t.flatMap(t=>fields(t)["type"]??[]))]}function cacheProblems(t){const e=new Map
;for(const{name:s,"cache-to":n=[]}of t)for(const t of new Set(n.flatMap(placeOf)))e.set(t,[...e.get(t)??[],s])
;return[...e].filter(([,t])=>t.length>1).map(([t,e])=>`${e.join(", ")}: they would overwrite each other's cache in ${t}; give each a cache-to of its own`)
}function placeOf(t){const e=fields(t);if(e["type"]==="inline")return[]
;const s=["type",...r].flatMap(t=>e[t]===void 0?[]:[`${t}=${e[t]}`]);return[s.join(",")]}function fields(t){
if(!t.includes("="))return{type:"registry",ref:t};const e=(0,n.QG)(t).map(t=>{const e=/^"(.*)"$/.exec(t)?.[1]??t
;const[,s=e,n=""]=/^([^=]*)=(.*)$/.exec(e)??[];return[s.toLowerCase(),n]});return Object.fromEntries(e)}},
19245:(t,e,s)=>{s.d(e,{u:()=>scannerOf});const n="docker/buildkit-syft-scanner:stable-1";function scannerOf(t){
if(t==="false")return;return/(?:^|,)generator=([^,]+)/.exec(t)?.[1]??n}},54315:(t,e,s)=>{s.d(e,{d:()=>expression})
;function expression(t,e){const s=read(t,e);const{length:n}=s;return{split:t=>e==="u"?[...t]:t.split(""),*ends(t,e=0){
let r=new Uint8Array(n+1);let i=new Uint8Array(n+1);r[0]=1;for(let o=e;;o++){const e=t[o];let a=false
;for(let c=0;c<n;c++){if(r[c]===0)continue;const n=s[c];for(const t of n.over)r[c+t]=1;if(n.between?.(t[o-1],e))r[c+1]=1
;if(e===void 0||!n.takes?.(e))continue;i[n.again?c:c+1]=1;a=true}if(r[n]===1)yield o;if(!a)return;[r,i]=[i,r.fill(0)]}}}
}const n="(.*/)?";const r=/\[\^?(?:\\.|[^\]\\])*\]|\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|c[a-zA-Z]|[0-3]?[0-7]{1,2}|.)|./
;function read(t,e){const s=[];const i=new RegExp(r.source,`sy${e}`);for(let r=0;r<t.length;){if(t.startsWith(n,r)){
s.push({over:[1,3]},{takes:taker(".",e),again:true,over:[1]},{takes:taker("/",e),over:[]});r+=n.length;continue}
i.lastIndex=r;const o=i.exec(t)?.[0]??"";r+=o.length
;if(/^\\[1-9]/.test(o)&&t.includes(n))throw new Error(`${o} is no escape`);const a=t[r]==="*";if(a)r+=1;const c=asks(o)
;s.push(c?{between:c,over:[]}:{takes:taker(o,e),again:a,over:a?[1]:[]})}return s}function taker(t,e){
if(t==="[^/]")return t=>t!=="/";if(t===".")return t=>t!=="\n";if(!/^[[.\\]/.test(t))return e=>e===t
;const s=new RegExp(`^${t}$`,e);return t=>s.test(t)}function asks(t){const word=t=>t!==void 0&&/\w/.test(t)
;if(t==="^")return t=>t===void 0;if(t==="\\b")return(t,e)=>word(t)!==word(e);if(t==="\\B")return(t,e)=>word(t)===word(e)
;return}},91283:(t,e,s)=>{s.d(e,{Y:()=>lexWord,f:()=>lexWords});var n=s(54315);function withoutStart(t,e,s){
const{split:r,ends:i}=(0,n.d)(sourceOf(t),"u");const o=r(e);const[a=0]=s?[...i(o)].slice(-1):i(o)
;return o.slice(a).join("")}function withoutEnd(t,e,s){const n=t.match(/\\[\s\S]|[\s\S]/gu)??[]
;const r=n.toReversed().join("");return[...withoutStart(r,[...e].toReversed().join(""),s)].toReversed().join("")}
function replaced(t,e,s,r){const{split:i,ends:o}=(0,n.d)(sourceOf(t),"u");const a=i(e);let c="";let u=0
;for(let t=0;t<=a.length;){const e=[...o(a,t)].at(-1);if(e===void 0||t>0&&e<=u){t+=1;continue}
const n=a.slice(t,e).join("");c+=a.slice(u,t).join("")+(r?template(s,n):s);u=e;if(!r)break;t=Math.max(e,t+1)}
return c+a.slice(u).join("")}function template(t,e){
return t.replace(/\$(?:(\$)|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu,(t,s,n="",r="")=>{if(s!==void 0)return"$"
;return(n||r)==="0"?e:""})}function sourceOf(t){let e="";const s=[...t];for(let n=0;n<s.length;n++){const r=s[n]??""
;const i=s[n+1]??"";if(r==="*")e+="[^\\n]*";else if(r==="?")e+="[^\\n]";else if(r==="\\"){if(i==="}"||i==="/")continue
;if(!"*?\\".includes(i)||i==="")throw new Error(`\\${i} is no escape in the pattern ${t}`);e+=`\\${i}`;n+=1
}else e+="[]{}.+()|^$/".includes(r)?`\\${r}`:r}return e}var r=s(39579);function lexWord(t,e){
return new Lexer(t,e).read().text}function lexWords(t,e){return new Lexer(t,e).read().words}
const i="write the value out, or use ${NAME:-default}";class Lexer{#c;#u;#n;#l=0;#f;#h="";constructor(t,e){
this.#c=[...t];this.#u=e;this.#n=e.values??{};this.#f=e.rawEscapes??false}read(t,e=this.#f){const s=this.#f;this.#f=e
;let n="";const i=[];let o=false;this.#h="";const addRaw=t=>{this.#h+=t;o=true};const add=t=>{if(!(0,
r.xC)(t))addRaw(t);else if(o&&this.#h!==""){i.push(this.#h);this.#h="";o=false}};const finish=()=>{
if(this.#h!=="")i.push(this.#h);this.#h="";this.#f=s;return{text:n,words:i}}
;for(let s=this.#d();s!==void 0;s=this.#d()){if(s===t){this.#l+=1;return finish()}if(s==="$"){const t=this.#p();n+=t
;for(const e of t)add(e)}else if(s==="<"||s==="'"||s==='"'){const t=s==="<"?this.#w():s==="'"?this.#$():this.#v();n+=t
;addRaw(t)}else if(s===this.#u.escaper){if(e){addRaw(s);n+=s}this.#l+=1;const t=this.#g();if(t===void 0)break;addRaw(t)
;n+=t}else{this.#l+=1;add(s);n+=s}}
if(t!==void 0)throw new Error(`a ${t} of \${…} is missing; close it, or escape the $`);return finish()}#d(){
return this.#c[this.#l]}#g(){return this.#c[this.#l++]}#$(){const t=this.#c.indexOf("'",this.#l+1)
;if(t<0)throw new Error("a ' is not closed; close it, or escape it");const e=this.#c.slice(this.#l+1,t).join("")
;this.#l=t+1;return this.#u.rawQuotes?`'${e}'`:e}#v(){const t=this.#u.rawQuotes?'"':"";this.#l+=1;for(let e=t;;){
const s=this.#d();if(s===void 0)throw new Error('a " is not closed; close it, or escape it');if(s==="$"){e+=this.#p()
;continue}this.#l+=1;if(s==='"')return e+t;if(s!==this.#u.escaper){e+=s;continue}if(this.#f)e+=s;const n=this.#d()
;if(n===void 0)continue;if(n==='"'||n==="$"||n===this.#u.escaper){this.#l+=1;e+=n}else e+=s}}#w(){this.#l+=1
;if(this.#d()!=="<")return"<";let t="<<";for(this.#l+=1;["\t","\r"," "].includes(this.#d()??"");this.#l+=1)t+=this.#d()
;return t}#p(){this.#l+=1;if(this.#d()!=="{"){const t=this.#m();if(t==="")return"$"
;return this.#x(t)??(this.#u.keepUnset?`$${t}`:"")}this.#l+=1
;if(["{","}",":",void 0].includes(this.#d()))throw new Error(`a \${ has no name after it; ${i}`)
;return this.#b(this.#m())}#b(t){const e=this.#x(t);const s=e===void 0&&this.#u.keepUnset;let n=this.#g()
;if(n==="}")return s?`\${${t}}`:e??"";if(n==="/")return this.#k(t,e);const r=n===":";if(r)n=this.#g()
;const o=`${r?":":""}${n??""}`;const a=new Error(`\${${t}${o}…} is not understood; ${i}`);const c=n==="#"||n==="%"
;if(n===void 0||(r?c:!"+-?#%".includes(n)))throw a;const u=this.read("}",c).text;if(s)return`\${${t}${o}${u}}`
;const l=e!==void 0&&(!r||e!=="");if(n==="-")return l?e:u;if(n==="+")return l?u:"";if(n==="?"){if(l)return e
;const s=e===void 0?"unset":"empty"
;throw new Error(`${t}: ${u||`is not allowed to be ${s}`}; give it a value in build-args`)}if(!c)throw a
;const f=u.startsWith(n);return(n==="#"?withoutStart:withoutEnd)(f?u.slice(1):u,e??"",f)}#k(t,e){const s=this.#d()==="/"
;if(s)this.#l+=1;const n=this.read("/",true).text;const r=this.read("}",true).text
;if(e===void 0&&this.#u.keepUnset)return`\${${t}/${n}/${r}}`;return replaced(n,e??"",r,s)}#m(){
const t=this.#c.slice(this.#l).join("");const e=/^(?:\p{Nd}+|[@*#?\-$!]|[\p{L}\p{Nd}_]+)/u.exec(t)?.[0]??""
;this.#l+=[...e].length;return e}#x(t){return Object.hasOwn(this.#n,t)?this.#n[t]:void 0}}},39579:(t,e,s)=>{s.d(e,{
Bq:()=>trim,Mr:()=>trimLeft,xC:()=>isSpace})
;const n="\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000"
;const r=new RegExp(`^[${n}]$`);const i=new RegExp(`^[${n}]+`);const o=new RegExp(`[${n}]+$`);const isSpace=t=>r.test(t)
;const trimLeft=t=>t.replace(i,"");const trim=t=>trimLeft(t).replace(o,"")},17981:(t,e,s)=>{s.d(e,{FL:()=>parsePlatform,
VQ:()=>platformText,hJ:()=>localPlatform,xZ:()=>platformArgs});function parsePlatform(t){
const[,e,s,n]=/^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9]+))?$/.exec(t)??[]
;if(e===void 0||s===void 0)throw new Error(`"${t}" is not a platform such as linux/arm64`)
;const r=s==="x86_64"?"amd64":s==="aarch64"?"arm64":s;if(r==="arm64"&&n==="v8")return{os:e,architecture:r}
;return n===void 0?{os:e,architecture:r}:{os:e,architecture:r,variant:n}}
function platformText({os:t,architecture:e,variant:s}){return[t,e,...s?[s]:[]].join("/")}function platformArgs(t,e,s){
const of=(t,e)=>({[`${t}PLATFORM`]:platformText(e),[`${t}OS`]:e.os,[`${t}OSVERSION`]:"",[`${t}ARCH`]:e.architecture,
[`${t}VARIANT`]:e.variant??""});return{...of("TARGET",t),...of("BUILD",e),TARGETSTAGE:s||"default"}}
function localPlatform(t){return{os:"linux",architecture:{x64:"amd64",ia32:"386",arm:"arm"}[t]??t}}}};
