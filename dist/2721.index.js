export const id=2721;export const ids=[2721];export const modules={92721:(e,t,n)=>{n.r(t);n.d(t,{action:()=>z})
;function futureCommit({sha:e,time:t},n){if(t<=n/1e3+60)return
;const[s,o]=[t*1e3,n].map(e=>new Date(e).toISOString().replace(/\.\d+Z$/,"Z"))
;return`commit ${e.slice(0,12)} is of ${s}, by this machine's clock (${o}) a time to come: files that a step makes keep the time of the build until then, so no two builds are the same; give the commit its right time with git commit --amend --no-edit, or set the clock`
}var s=n(5583);function buildSummary(e){return`${e.map(one).join("\n\n")}\n`}function one(e){
const{name:t,found:n,image:o,key:i,reusable:r,release:a,seconds:c,tested:l,verified:f,madeOf:u}=e
;const h=t===""?"Image":`Image ${(0,s.g)(t)}`;const d=n?"♻️ found, nothing was built":`✅ built in ${c.toFixed(1)} s`
;const m=[["Image",(0,s.a)(o)],["Release",(0,s.a)(a)],["Size",sizeRow(e)],["Content key",r?(0,
s.a)(i):"none: the build used what no key can tell, see the warning"],["Tested",l===void 0?"":(0,
s.a)(l)+(n?" (when it was built)":"")],["Reproduced",f?"byte for byte, in a second build without cache":""]].filter(([,e])=>e)
;return[`## ${h}: ${d}`,["| | |","|---|---|",...m.map(([e,t])=>`| ${e} | ${t} |`)].join("\n"),...e.platforms.map(summary_layers),["### What the key is made of","",...u.map(e=>`- ${(0,
s.g)(e)}`)].join("\n"),`### What to do next\n\n- ${next(e)}`].join("\n\n")}function next({found:e,image:t}){
if(e)return`Release ${(0,s.a)(t)}: give it to immutable-rollout, or to push-registry for more tags.`
;return"Push it: give the output `image` to push-registry, in this job."}function sizeRow({size:e,last:t}){
if(t===void 0)return bytes(e);const n=e-t.size
;const o=n===0?"the same as":`${bytes(Math.abs(n))} ${n>0?"more":"less"} than`;return`${bytes(e)}, ${o} ${(0,
s.a)(t.tag)}`}function summary_layers({platform:e,layers:t}){
const n=t.map(({instruction:e,size:t,seconds:n,cached:o})=>{const i=o?"cached":n===void 0?"":`${n.toFixed(1)} s`
;const r=e.length>100?`${e.slice(0,99)}…`:e;return`| ${r===""?"":(0,s.a)(r)} | ${bytes(t)} | ${i} |`})
;return[`### Layers (${e})`,"","| instruction | size | time |","|---|--:|--:|",...n].join("\n")}function bytes(e){
if(e<1e3)return`${e} B`;const t=["kB","MB","GB"];let n=e/1e3;let s=0;while(n>=999.95&&s<t.length-1){n/=1e3;s+=1}
return`${n.toFixed(1)} ${t[s]}`}var o=n(51755);var i=n(45759);var r=n(27385);var a=n(62807);var c=n(17981)
;var l=n(19349);var f=n(20509);var u=n(85004);var h=n(25369);var d=n(24905);const m={context:(0,
d.P_)("Folder that the image is built from, within a git repository",".",d.Qq),file:(0,
d.lq)("The Dockerfile; <context>/Dockerfile when empty",d.Qq),
target:(0,d.lq)("Stage of the Dockerfile to build; the last when empty",d.Qq),platforms:(0,
d.lq)("Such as linux/amd64, linux/arm64; the runner's own when empty",e=>(0,f.QG)(e).map(c.FL)),"build-args":(0,
d.lq)("NAME=value a line, for ARG",f.fq),
secrets:(0,d.rJ)((0,d.lq)("name=value a line, for RUN --mount=type=secret; never in the image, the key or the log",f.fq),Object.values),
"secret-envs":(0,d.lq)("name=VARIABLE a line: secrets that are in the environment",f.fq),"secret-files":(0,
d.lq)("name=path a line: secrets that are in files",f.fq),
ssh:(0,d.lq)("Agents or keys for RUN --mount=type=ssh, a line each, such as default",f.Dx),labels:(0,
d.lq)("name=value a line, on top of the OCI labels that every image gets",f.fq),annotations:(0,
d.lq)("name=value a line, on top of those that every image gets",f.fq),"cache-from":(0,
d.lq)("Where layers may be taken from, a line each, such as type=gha",f.Dx),"cache-to":(0,
d.lq)("Where layers are kept, a line each, such as type=gha,mode=max",f.Dx),provenance:(0,
d.P_)("true, false or such as mode=max; with it no two builds have the same digest","false",f.lG),sbom:(0,
d.P_)("true, false or generator=<image>, a scanner of your own; with it no two builds have the same digest","false",f.lG),
repository:(0,
d.lq)("Where the image will be pushed, such as orders; asked for this content, and when it is there nothing is built",e=>{
(0,l.SU)(e);return e}),
"test-command":(0,d.lq)("Words that the image is run with when it is built, such as npm test; unless it ends with 0 the job fails",e=>{
(0,u.G)(e);return e})};const p={...m,
images:(0,d.lq)("Several images at once: a YAML list of name and any of the inputs above; they are built in parallel",d.Qq),
builder:(0,d.lq)("Builder of buildx to use; the current one when empty, or one that is made for the job",d.Qq),
"refresh-base":(0,
d.P_)("once: a commit keeps the base images of its first build in repository. true: always those of now. false: those of the last build of this commit, of this branch, of the one that a pull request goes to, or of the default branch","once",(0,
d.yL)("once","true","false")),
dirty:(0,d.P_)("refuse or allow changes that are not committed; allowed, they are built and the release says so","refuse",(0,
d.yL)("refuse","allow")),...h.loginInputs,...o.sp,
verify:(0,d.P_)("true builds a second time, without cache, and fails unless every byte is the same","false",f.GX)}
;var g=n(76760);function secretProblems(e,t){
const empty=e=>`the secret ${e} is empty; give it a value, or take it out of the list`;const n=[]
;for(const[t,s]of Object.entries(e.secrets??{}))if(s==="")n.push(empty(t))
;for(const[s,o]of Object.entries(e["secret-envs"]??{}))if(t.variable(o)===void 0)n.push(`${empty(s)} (secret-envs: ${o})`)
;for(const[s,o]of Object.entries(e["secret-files"]??{})){const e=t.size(o)
;if(e===void 0)n.push(`secret-files: ${s}: there is no file ${o}; write it in a step before`)
;if(e===0)n.push(`${empty(s)} (secret-files: ${o})`)}return n}async function secretTexts(e,t){
const n=Object.values(e["secret-files"]??{}).filter(e=>(t.size(e)??0)<=65536)
;return[...Object.values(e.secrets??{}),...Object.values(e["secret-envs"]??{}).map(e=>t.variable(e)),...await Promise.all(n.map(e=>t.text(e)))]
}function secretsOf(e,t,{variable:n}){const s=Object.entries(e["secret-envs"]??{}).map(([e,t])=>[e,n(t)??""])
;const o=[...Object.entries(e.secrets??{}),...s].map(([e,t],n)=>({id:e,value:t,name:`IMMUTABLE_SECRET_${n}`}))
;const i=Object.entries(e["secret-files"]??{}).map(([e,n])=>[e,(0,g.resolve)(t,n)]);return{
words:[...o.map(({id:e,name:t})=>`id=${e},env=${t}`),...i.map(([e,t])=>`id=${e},src=${t}`)],
env:Object.fromEntries(o.map(({name:e,value:t})=>[e,t]))}}async function imagesAsked(e,t){if(e.images===void 0){
const n=[...secretProblems(e,t),...verifyProblems(e)];if(n.length>0)throw(0,a.Qm)(`invalid inputs: ${n.join("; ")}`)
;return[{...e,name:""}]}const{parse:s}=await n.e(8815).then(n.t.bind(n,38815,19));const o=[];let i;try{i=s(e.images,{
schema:"failsafe",customTags:["null"]})}catch(e){throw invalid([`is not YAML: ${e.message.split("\n")[0]}`])}
if(!Array.isArray(i)||i.length===0)throw invalid(['must be a list such as "- name: web"'])
;const c=i.map((t,n)=>ask(t,n,e,o));for(const n of c){const s=[...secretProblems(n,t),...verifyProblems({...n,
verify:e.verify})];o.push(...s.map(e=>`${n.name}: ${e}`))}o.push(...(0,r.J_)(c));const l=c.map(({name:e})=>e)
;const f=l.find((e,t)=>l.indexOf(e)!==t);if(f!==void 0)o.push(`${f} is there twice`)
;if(e["refresh-base"]==="false"&&c.some(({repository:e})=>e===void 0))o.push("refresh-base: false needs a repository for each image")
;if(o.length>0)throw invalid(o);return c}function ask(e,t,n,s){const o=typeof e==="object"&&e!==null?e:{}
;const i=typeof o["name"]==="string"?o["name"]:"";const r=i||`image ${t+1}`
;if(!/^[a-z0-9]+([._-][a-z0-9]+)*$/.test(i))s.push(`${r}: name must be lower case letters, digits and single dashes, dots or underscores`)
;const a={};for(const[e,t]of Object.entries(o)){if(e==="name")continue;const n=m[e];if(n===void 0){
s.push(`${r}: ${e} is not one of name, ${Object.keys(m).join(", ")}`);continue}try{a[e]=n.parse(written(t))}catch(t){
s.push(`${r}: ${e}: ${t.message}`)}}return inOwnCache({...n,...a,name:i})}function inOwnCache(e){
const own=t=>t?.map(t=>(0,r.Iw)(t,e.name));return{...e,"cache-from":own(e["cache-from"]),"cache-to":own(e["cache-to"])}}
function verifyProblems(e){const t=e["cache-to"]?.some(e=>/^(type=)?inline(,|$)/.test(e));if(!e.verify||!t)return[]
;return["verify: cache-to: type=inline writes times into the image, so no two builds are the same; give type=registry or type=gha"]
}function written(e){if(e===null||e===void 0)return;if(Array.isArray(e))return e.map(String).join("\n")
;if(typeof e!=="object")return String(e)
;const t=Object.entries(e).map(([e,t])=>`"${e}=${t??""}"`.replaceAll(/(?<!^)"(?!$)/g,'""'));return t.join("\n")}
function invalid(e){return(0,a.Qm)(`invalid inputs: images: ${e.join("; ")}`)}var y=n(69727);var w=n(37797)
;function layersOf(e,t,n){const s=(t.history??[]).filter(e=>!e.empty_layer);const o=n.filter(({seconds:e})=>e!==void 0)
;return(e.layers??[]).map(({digest:e,size:t},n)=>{const i=readable(s[n]?.created_by??"")
;const r=o.findIndex(e=>sameInstruction(e,i));const[a]=r<0?[]:o.splice(r,1);if(a?.seconds===void 0)return{digest:e,
size:t,instruction:i};return{digest:e,size:t,instruction:i,seconds:a.seconds,cached:a.cached}})}function sizeOf(e){
return(e.layers??[]).reduce((e,{size:t})=>e+t,0)}function readable(e){
return e.replace(/ # buildkit$/,"").replace(/^RUN \|\d+ .*?(?=\/bin\/sh -c )/,"RUN ").replace(/^RUN \/bin\/sh -c /,"RUN ").replace(/^\/bin\/sh -c #\(nop\) +/,"").replace(/\s+/g," ").trim()
}function sameInstruction({name:e},t){const n=e.replace(/^\[[^\]]*\] /,"").replace(/^(RUN|COPY|ADD)( --\S+)+/,"$1")
;return t!==""&&n.replace(/\s+/g," ").trim()===t.replace(/^(COPY|ADD)( --\S+)+/,"$1")}function firstDifference(e,t){
const n=Math.max(e.length,t.length);for(let s=0;s<n;s++){if(e[s]?.digest===t[s]?.digest)continue
;const o=e[s]?.instruction||t[s]?.instruction||"an instruction that the image does not tell"
;return`layer ${s+1} of ${n} (${o})`}return}var v=n(82375);var b=n(17292);async function lookUp({repository:e,key:t}){
if(e===void 0)return;const n=await e.manifest((0,y.mB)(t));if(n===void 0)return;const[s,o]=await Promise.all([(0,
v.o2)(e,n),(0,b.o)(e,n)]);const i=o===void 0?another(t,await(0,v.TN)(e,n)):gone(o)
;const r=`${e.host}/${e.name}@${n.digest}`;return{image:r,digest:n.digest,size:sizeOf(s),doubt:i}}function gone(e){
return`${e}, which is a part of it, is not there any more`}function another(e,t){
if(t===void 0)return"it does not say of which content it is"
;return t===e?void 0:"it says that it is of another content"+((0,w.$)(t)?`, ${t}`:"")}async function lastBuild(e,t){
for(const n of(0,y.Ct)(t)){const t=await e.manifest(n);if(t!==void 0)return{tag:n,size:sizeOf(await(0,v.o2)(e,t))}}
return}var $=n(92005);var k=n(39579);function argumentsOf(e,t,n){return quotedWords(e,t).map(e=>{
const[,t="",s]=/^([^=]*)(?:=([\s\S]*))?$/.exec(e)??[];return{name:t,value:s,line:n}})}function quotedWords(e,t){
const n=[];let s="";let o="";for(let i=0;i<e.length;i++){const r=e[i]??"";if(o===""&&(0,k.xC)(r)){if(s!=="")n.push(s)
;s="";continue}if(r===t&&o!=="'"){if(i+1<e.length)s+=r+e[++i];continue}
if(r===o)o="";else if(o===""&&(r==='"'||r==="'"))o=r;s+=r}return s===""?n:[...n,s]}
const O=new Set(["syntax","escape","check"]);class Directives{#e;#t=new Set;#n=false;constructor(e="#"){
const t="[\\t\\n\\f\\r ]*";this.#e=new RegExp(`^${e}${t}([a-zA-Z][a-zA-Z0-9]*)${t}=${t}([^\\n]+?)${t}$`)}read(e){
if(this.#n)return;const[,t="",n=""]=this.#e.exec(e)??[];const s=t.toLowerCase();this.#n=!O.has(s)||this.#t.has(s)
;if(this.#n)return;this.#t.add(s);return{name:s,value:n}}}function detectSyntax(e){
const t=e.replace(/^\uFEFF/,"").split("\n");const n=t[0]?.startsWith("#!")?1:0;for(const e of["#","//"]){
const s=new Directives(e);for(let e=n;e<t.length;e++){const n=s.read(t[e]??"");if(n===void 0)break
;if(n.name==="syntax")return{text:n.value.split(" ")[0]??"",line:e+1}}}const s=syntaxInJson(t.slice(n).join("\n"))
;return s===void 0?void 0:{text:s,line:n+1}}function syntaxInJson(e){if(!/^\s*\{/.test(e))return;try{
const{syntax:t}=JSON.parse(e);return typeof t==="string"?t:void 0}catch{return}}function takeFlags(e,t){const n=[];let s
;let o="";for(let i=0;i<e.length;i++){const r=e[i]??"";if(s===void 0){if((0,k.xC)(r))continue
;if(!e.startsWith("--",i))return{flags:n,rest:e.slice(i)};s=""}if(r===o)o="";else if(o===""&&(0,k.xC)(r)){
if(s==="--")return{flags:n,rest:e.slice(i)};n.push(s);s=void 0
}else if(o===""&&(r==='"'||r==="'"))o=r;else if(r!==t)s+=r;else s+=e[++i]??""}if(s!==void 0&&s!=="--")n.push(s);return{
flags:n,rest:""}}var x=n(91283);function heredocs(e){return words(e).flatMap(e=>{
const[,t,n=""]=/^[0-9]*<<(-?)[\t\n\f\r ]*([^<]*)$/.exec(e)??[];if(n==="")return[];const[s,...o]=(0,x.f)(n,{escaper:"\\",
keepUnset:true});return s===void 0||o.length>0?[]:[{name:s,tabs:t==="-"}]})}function words(e){try{return(0,x.f)(e,{
escaper:"\\",rawQuotes:true,rawEscapes:true,keepUnset:true})}catch{return[]}}function readLines(e){const t=new Reader(e)
;const n=[];for(let e=t.next();e!==void 0;e=t.next())n.push(e);return{instructions:n,escaper:t.escaper}}
function triggerOf({rest:e,line:t},n="\\"){return split(e,n,t)}class Reader{escaper="\\";#s;#o=new Directives;#i=0
;constructor(e){this.#s=e.replace(/^\uFEFF/,"").split("\n");if(this.#s.at(-1)==="")this.#s=this.#s.slice(0,-1)}next(){
for(;;){const e=this.#s[this.#i];if(e===void 0)return;this.#i+=1;const t=this.#i;const n=(0,k.Mr)(withoutEnd(e))
;const s=this.#o.read(n);if(s?.name==="escape"&&/^[`\\]$/.test(s.value))this.escaper=s.value;if(isComment(n))continue
;const o=this.#r(n);if(o==="")continue;const i=split(o,this.escaper,t)
;if(takesHeredocs(i,this.escaper))for(const e of begun(o,t))this.#a(e,t);return i}}#r(e){let{text:t,goesOn:n}=this.#c(e)
;while(n&&this.#i<this.#s.length){const e=this.#s[this.#i++]??"";if(isComment(e)||(0,k.Bq)(e)==="")continue
;const s=this.#c(withoutEnd(e));t+=s.text;n=s.goesOn}return t}#c(e){
const t=this.escaper==="`"?/(^|[^`])`[ \t]*$/:/(^|[^\\])\\[ \t]*$/;return{text:e.replace(t,"$1"),goesOn:t.test(e)}}
#a({name:e,tabs:t},n){while(this.#i<this.#s.length){const n=withoutEnd(this.#s[this.#i++]??"")
;if((t?n.replace(/^\t+/,""):n)===e)return}
throw new Error(`line ${n}: the heredoc ${e} has no end; end it with a line of ${e} alone`)}}function split(e,t,n){
const s=(0,k.Bq)(e);const[o=""]=s.split(/[\t\v\f\r ]/,1);const i=s.slice(o.length).replace(/^[\t\v\f\r ]+/,"")
;const{flags:r,rest:a}=takeFlags(i,t);return{keyword:o.toUpperCase(),flags:r,rest:(0,k.Bq)(a),line:n}}
function begun(e,t){try{return heredocs(e)}catch(e){
throw new Error(`line ${t}: a heredoc has no name that can be read: ${e.message}`)}}function takesHeredocs(e,t){
const{keyword:n,rest:s}=e.keyword==="ONBUILD"?triggerOf(e,t):e
;return["ADD","COPY","RUN"].includes(n)&&jsonWords(s)===void 0}function jsonWords(e){if(!e.startsWith("["))return;try{
const t=JSON.parse(e);return t.filter(e=>typeof e==="string")}catch{return}}function isComment(e){return(0,
k.Mr)(e).startsWith("#")}function withoutEnd(e){return e.replace(/[\r\n]+$/,"")}function sourcesOf({keyword:e,flags:t}){
const n=e==="COPY"?valuesOf(t,"from"):[];const s=[...n,...mounted({keyword:e,flags:t},"from")]
;return s.filter(e=>e!==""&&!e.includes("$"))}function takesCache(e){
return mounted(e,"type").some(e=>e.toLowerCase()==="cache"||e.includes("$"))}function mounted({keyword:e,flags:t},n){
if(e!=="RUN")return[]
;return valuesOf(t,"mount").flatMap(fields).flatMap(e=>e.toLowerCase().startsWith(`${n}=`)?[e.slice(n.length+1)]:[])}
function valuesOf(e,t){return e.flatMap(e=>{const[,n,s=""]=/^--([^=]*)=([\s\S]*)$/.exec(e)??[];return n===t?[s]:[]})}
function fields(e){
return[...e.matchAll(/(?<=^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/g)].map(([,e,t])=>e?.replaceAll('""','"')??t??"")}
function looseOf({keyword:e,flags:t,rest:n},s){if(e!=="ADD"||t.some(e=>e.startsWith("--checksum=")))return[]
;const o=(jsonWords(n)??whiteWords(n)).map(e=>unquoted(e,s))
;const i=o.slice(0,-1).filter(e=>/^(https?:\/\/|git@|git:\/\/|ssh:\/\/)/.test(e))
;return i.filter(e=>!/#[0-9a-f]{40}(:|$)/.test(e))}function whiteWords(e){return e.split(/[\t\v\f\r ]+/)}
function unquoted(e,t){try{return(0,x.Y)(e,{escaper:t,keepUnset:true})}catch{return e}}function parseDockerfile(e){
const{instructions:t,escaper:n}=readLines(e);const s=[];const o=[];const i=[];for(const e of t){
const{keyword:t,rest:r,line:a}=e;const here=e=>e.map(e=>({text:e,line:a}));if(t==="FROM"){const[e="",,t]=whiteWords(r)
;o.push({name:t?.toLowerCase(),base:{text:e,line:a},sources:[],triggered:[]})}const c=o.at(-1)
;if(c===void 0&&t==="ARG")s.push(...argumentsOf(r,n,a));c?.sources.push(...here(sourcesOf(e)))
;if(t==="ONBUILD")c?.triggered.push(...here(sourcesOf(triggerOf(e))));i.push(...here(looseOf(e,n)))}return{
syntax:detectSyntax(e),args:s,stages:o,escaper:n,loose:i}}function mountsCache(e){
if(/--mount=\S*\btype=["']?cache\b/i.test(e))return true
;return readLines(e).instructions.some(e=>takesCache(e)||takesCache(triggerOf(e)))}var j=n(53854);var S=n(47275)
;async function writeOut(e,{content:t},n){const s=mountsCache(t.dockerfile)?"now":"commit"
;const o=await e.archive(t.snapshot,t.paths,t.submodules,n,s)
;for(const e of[t.file,...t.ignoreFile===void 0?[]:[t.ignoreFile]])if(!o.has(e))throw(0,
a.Qm)(`${e} is left out by export-ignore in .gitattributes; a build needs it, take that line away`)
;const i=t.visible.filter(({type:e,mode:t})=>e==="blob"&&t!=="120000")
;const r=t.attributes.length===0?[]:i.map(({path:e})=>e);const c=[...r,...inSubmodules(t,o)].find(e=>o.isPointer((0,
g.join)(t.context,e)));if(c===void 0)return
;throw(0,a.Qm)(`${(0,S.S)(c)} is a pointer of Git LFS, not the file; give actions/checkout lfs: true, or have .dockerignore leave it out`)
}function inSubmodules({submodules:e,context:t,ignore:n},s){const o=(0,j.zK)(n);const i=t===""?0:t.length+1
;const r=e.flatMap(({path:e})=>s.filesBelow(e));return r.map(e=>e.slice(i)).filter(e=>!o(e))}
async function make(e,t,n,s,o,{again:i,noCache:r}){const{ask:a,content:c,bases:l}=e
;const f=secretsOf(a,s.workspace,n.workspace);const u=(0,g.join)(n.folder,a.name||"image",...i?["again"]:[]);const h=(0,
g.join)(u,"files");const d=(0,g.join)(u,"layout");n.scratch.folder(h);try{await writeOut(t,e,h);const m={
...describe(e,s),[$._]:e.key};const p={...m,...a.labels};const y=annotationsOf(e,{...m,...(0,$.oz)(l.digests)})
;const w={builder:n.builder,context:(0,g.join)(h,c.context),file:(0,g.join)(h,c.file),target:a.target,
platforms:e.platforms,buildArgs:{...timeOf(e),...a["build-args"],...syntaxOf(e)},labels:p,annotations:y,secrets:f.words,
ssh:a.ssh??[],cacheFrom:a["cache-from"]??[],cacheTo:i?[]:a["cache-to"]??[],provenance:a.provenance,sbom:a.sbom,
noCache:r,policy:(0,g.join)(u,"policy.json"),layout:d,metadata:(0,g.join)(u,"metadata.json"),bases:l.digests,
epoch:c.commit.time};const v=a.name===""?"the image":`the image ${a.name}`;const b={...n.env,...f.env}
;const k=await n.docker.build(w,v,c.file,b,o);return{...k,layout:(0,g.resolve)(d)}}finally{n.scratch.clear(h)}}
function describe({content:e,bases:t,release:n},{repository:s,ref:o,url:i}){const[,r]=/^refs\/tags\/v?(.+)$/.exec(o)??[]
;const a=i?.split(`/${s}/`)[0];return(0,$.J0)({source:a&&`${a}/${s}`,
revision:e.dirty?`${e.commit.sha}-dirty-${e.snapshot.tree.slice(0,6)}`:e.commit.sha,time:e.commit.time,
version:e.dirty||r===void 0?n:r,base:t.final})}function annotationsOf({ask:e,platforms:t},n){
const s=t.length>1?"index,manifest:":"";const o=Object.entries(n).map(([e,t])=>[`${s}${e}`,t]);return{
...Object.fromEntries(o),...e.annotations}}function timeOf({content:e}){
const t=/^\s*ARG\s(?:.*\s)?SOURCE_DATE_EPOCH(?:\s|=|$)/im.test(e.dockerfile);return t?{
SOURCE_DATE_EPOCH:String(e.commit.time)}:{}}function syntaxOf({bases:e}){const{syntax:t,digests:n}=e
;const s=t===void 0?void 0:n[t];if(t===void 0||s===void 0||t.includes("@"))return{};return{BUILDKIT_SYNTAX:`${t}@${s}`}}
function accountOf(e,t,n){const{ask:s,key:o,release:i}=e;const r="layout"in t?t:void 0
;const a=(r?.images??[]).map(({platform:e,content:t,config:n})=>({platform:(0,c.VQ)(e),layers:layersOf(t,n,r?.steps??[])
}));const[l]=r?.images??[];return{...n,name:s.name,found:r===void 0,image:r?`oci:${r.layout}@${r.digest}`:t.image,
digest:t.digest,size:r?l?sizeOf(l.content):0:t.size,key:o,reusable:(r?.loose??[]).length===0&&!isAnother(e,t.digest),
release:i,platforms:a,madeOf:madeOf(e),tested:s["test-command"]}}function isAnother({unproven:e},t){
return e!==void 0&&e!==t}function told({name:e,found:t,digest:n,size:s,key:o}){
return`${e===""?"":`${e}: `}${t?"found":"built"} ${n}, ${bytes(s)}, content key ${o}`}
function keyFor({key:e,reusable:t,found:n,release:s},o){const i=s.includes("-dirty-")
;const r=o!==""&&s!==o.slice(0,s.length);return!t||i||n&&r?"":e}function madeOf({content:e,ask:t,platforms:n,bases:s}){
const o=e.visible.filter(({type:e})=>e!=="tree").length;const i=Object.keys(t["build-args"]??{})
;const r=e.context===""?"the repository":e.context
;return[`${o} files of ${r}, as .dockerignore leaves them`,`${e.file}${t.target===void 0?"":`, target ${t.target}`}, for ${n.map(c.VQ).join(", ")}`,...i.length===0?[]:[`build arguments ${i.join(", ")}`],...Object.entries(s.digests).map(([e,t])=>`${e} at ${t}`),...t["test-command"]===void 0?[]:[`the test ${t["test-command"]}`]]
}function compare(e,t){for(const[n,s]of e.images.entries()){const e=t.images[n];if(e?.digest===s.digest)continue
;const layers=e=>e?layersOf(e.content,e.config,[]):[]
;const o=firstDifference(layers(s),layers(e))??"the configuration, not a layer";throw(0,
a.gz)(`verify: two builds of this commit for ${(0,
c.VQ)(s.platform)} differ: ${s.digest} and ${e?.digest??"none"}; the first difference is in ${o}; make that instruction write the same each time (no dates, no random names, versions pinned)`)
}}var B=n(19245);function scratchFolder({keep:e},t){let n;return()=>{if(n!==void 0)return n;n=t.open();e("folder",n)
;return n}}async function openWorkshop(e,t,n,s,o){const{name:i,scratch:r,workspace:a}=t.runner;const c=o()
;const l=await t.docker();const f=l.configure((0,g.join)(c,"docker"),await workshop_logins(e,t));s.keep("name",i)
;s.keep("config",JSON.stringify(f));const u=e.filter(({ask:e})=>e["test-command"]!==void 0)
;s.keep("tests",JSON.stringify(u.map(({ask:e})=>testName({name:i},e))));const h=await l.chooseBuilder(n,i,f);if(h.made){
s.log.info(`the engine's own builder cannot write an image to a folder: ${i} is made in a container for this job`)
;s.keep("builder",i)}return{docker:l,env:f,builder:h.name,scratch:r,workspace:a,folder:c,name:i}}
function testName({name:e},t){return`${e}-${t.name||"image"}`}async function workshop_logins(e,t){
const n=e.flatMap(({bases:e,ask:t})=>[...Object.keys(e.digests),...[...t["cache-from"]??[],...t["cache-to"]??[]].flatMap(cacheImage),...workshop_readable((0,
B.u)(t.sbom))]);const s=[...new Set(n.map(e=>(0,l.F2)(e).host))];if(s.length===0)return{};const o=await t.registries()
;const i=await Promise.all(s.map(async e=>[e,await o.login(e)]))
;return Object.fromEntries(i.flatMap(([e,t])=>t&&t.username!=="<token>"?[[e,t]]:[]))}function cacheImage(e){
return workshop_readable(/(?:^|,)ref=([^,]+)/.exec(e)?.[1]??(e.includes("=")?void 0:e))}function workshop_readable(e){
try{if(e!==void 0)(0,l.F2)(e);return e===void 0?[]:[e]}catch{return[]}}async function closeWorkshop({kept:e},t){
const n=e("name");const s=e("config");if(n===void 0||s===void 0)return;const o=JSON.parse(s);const i=await t()
;for(const t of JSON.parse(e("tests")??"[]"))await i.removeTest(t,o);const r=e("builder")
;if(r!==void 0)await i.removeBuilder(r,o)}async function buildOne(e,t){const{workshop:n,run:s,log:o,section:i}=t
;const{ask:r,content:a}=e;const c=r.name===""?"":`${r.name} | `;const tell=e=>o.info(c+e);const l=await t.ports.source()
;const{clock:f}=t.ports.runner;const h=f.now();i(`Build ${a.file} of ${e.release}`);const d=t.verify
;const m=await make(e,l,n,s,tell,{again:false,noCache:d});const p=f.now()-h;tellLoose(e,m,o);tellTaken(e,m,o)
;if(t.verify){i("Build it again, without cache");compare(m,await make(e,l,n,s,tell,{again:true,noCache:d}))}
if(r["test-command"]!==void 0){i(`Test: ${r["test-command"]}`);const{layout:e,images:t}=m;const s=(0,
u.G)(r["test-command"]);const o={layout:e,images:t,name:testName(n,r),words:s,scratch:`${e}-test`}
;await n.docker.test(o,n.env,tell)}const g=await(e.repository&&lastBuild(e.repository,s).catch(()=>{}))
;return accountOf(e,m,{seconds:p,last:g,verified:t.verify})}function tellTaken(e,{digest:t},n){if(!isAnother(e,t))return
;const{repository:s,key:o,unproven:i}=e
;n.warning(`${s?.host}/${s?.name} has another image under this content's tag, ${i}, which is not taken: ${t} gets no key, and is built anew each time; find out who pushed that one, and delete the tag ${(0,
y.mB)(o)}`,"Not taken")}function tellLoose({content:e},{loose:t},n){
for(const{name:s,digest:o}of t)n.warning(`the build used ${s} (${o} now), which ${e.file} does not tell, so no content key can say when it changes: this image gets none, and is built anew each time; name it by digest`)
}var A=n(64284);async function resolveBases(e,t,n,s,o,i,r){const a={file:t,target:n.target,
buildArgs:n["build-args"]??{},platforms:s,local:o};const{all:c,final:l}=(0,A.i)(e,a)
;const f=await Promise.all(c.map(async e=>[e.name,r[e.name]??await digestOf(e,t,i)]));const u=Object.fromEntries(f)
;const h=l===void 0?void 0:u[l];return{digests:u,final:l!==void 0&&h!==void 0?{name:l,digest:h}:void 0,
syntax:c.find(({syntax:e})=>e)?.name}}async function digestOf({name:e,line:t},n,s){
const{host:o,name:i,tag:r,digest:c}=(0,l.F2)(e);if(c!==void 0)return c;const f=await(await s()).open(`${o}/${i}`)
;const u=await(f?.digest(r??"latest"));if(u!==void 0)return u
;throw(0,a.Qm)(`${n} line ${t}: there is no image ${e}; correct its name or tag, or push it first`)}var C=n(83994)
;var W=n(16947);async function readContent(e,t,{workspace:n,dirty:s,scratch:o}){const i=(0,g.resolve)(n,t.context)
;const r=await e.commit(i);const a=r.prefix;const c=fileOf(r,i,t.file===void 0?(0,g.join)(i,"Dockerfile"):(0,
g.resolve)(n,t.file));const l=[...new Set([a,c,`${c}.dockerignore`,...[a,c].flatMap(attributePlaces)])];const f={
commit:r,tree:r.tree};const[u,h]=await Promise.all([e.entries(f,l),e.dirty(r,l)]);const d={source:e,context:a,file:c,
paths:l};if(s==="allow"&&h.length>0){const t=h.filter(({state:e})=>e==="repository").map(({path:e})=>e)
;const n=await e.withWorkTree(r,existing(l,u,h),t,o());const s=await read(d,n,await e.entries(n,l))
;const i=h.filter(matters(s));const a=i.filter(C.LY);if(a.length>0)throw(0,C.JT)(a,r.sha)
;if(i.length>0)return content(s,true)}const m=await read(d,f,u);const p=h.filter(matters(m));if(p.length>0)throw(0,
C.JT)(p,r.sha);return content(m,false)}function content(e,t){const{snapshot:n,context:s,file:o,paths:i,entries:r,...a}=e
;const c=(0,W.Gz)(r,s);const l=(0,W.RK)(c,a.ignore);const f=new Set(r.map(({path:e})=>e))
;const u=l.filter(({type:e})=>e==="commit");return{commit:n.commit,snapshot:n,dirty:t,context:s,file:o,...a,visible:l,
attributes:(0,W.Td)(r,s,o),paths:i.filter(e=>e===""||f.has(e)),submodules:u.map(e=>({...e,path:(0,g.join)(s,e.path)}))}}
async function read({source:e,context:t,file:n,paths:s},o,i){const at=e=>i.find(t=>t.path===e&&t.type==="blob")
;const r=at(n)
;if(r===void 0)throw(0,a.Qm)(`commit ${o.commit.sha.slice(0,12)} has no ${n}; commit it, or name the Dockerfile in file`)
;if(r.mode==="120000")throw(0,a.Qm)(`${n} is a symbolic link; name the Dockerfile that it points to in file`)
;const c=at(`${n}.dockerignore`)??at((0,g.join)(t,".dockerignore"));if(c?.mode==="120000")throw(0,
a.Qm)(`${c.path} is a symbolic link; put the lines that it points to there`)
;const l=await e.texts(o,[r.id,...c?[c.id]:[]]);const text=e=>(e&&l.get(e.id))??"";try{(0,j.zK)(text(c))}catch(e){
throw(0,a.Qm)(`${c?.path}: ${e.message}; correct the line`)}const f={dockerfile:text(r),dockerfileBlob:r.id};const u={
ignore:text(c),ignoreBlob:c?.id,ignoreFile:c?.path};return{snapshot:o,context:t,file:n,paths:s,entries:i,...f,...u}}
function fileOf({top:e,prefix:t},n,s){const o=(0,g.relative)(e,(0,g.resolve)(e,t,(0,g.relative)(n,s)))
;if(o===".."||o.startsWith("../"))throw(0,
a.Qm)(`file: ${s} is outside of the repository ${e}; an image is built from one commit, move it there`);return o}
function attributePlaces(e){const t=e===""?[]:e.split("/");return t.map((e,n)=>(0,
g.join)(...t.slice(0,n),".gitattributes"))}function matters({context:e,file:t,ignore:n,entries:s}){const o=(0,j.zK)(n)
;const i=(0,j.NO)(n);const r=new Set(s.filter(({type:e})=>e==="commit").map(({path:e})=>e))
;const a=new Set([t,`${t}.dockerignore`,(0,g.join)(e,".dockerignore")]);return t=>{const{path:n}=t
;if(a.has(n)||n.endsWith(".gitattributes"))return true;const s=e===""?n:n.startsWith(`${e}/`)?n.slice(e.length+1):void 0
;if(s===void 0)return false;return!o(s)||(r.has(n)||(0,C.LY)(t))&&i(s)}}function existing(e,t,n){
const s=n.filter(({state:e})=>e!=="repository");const o=[...t,...s].map(({path:e})=>`${e}/`)
;return e.filter(e=>e===""||o.some(t=>t.startsWith(`${e}/`)))}async function decide(e,t,n){const{workspace:s}=n.run
;const{platform:o}=t.runner;const i=readContent(await t.source(),e,{...n,workspace:s})
;const r=e.repository===void 0?void 0:decide_open(t,e.repository);r?.catch(()=>{});const a=await i;const l=await r
;const f=parsed(a)
;for(const{text:e,line:t}of f.loose)n.log.notice(`${a.file} line ${t}: ADD ${e} has no checksum, so the content key cannot tell when it changes`)
;for(const e of(0,
j.lD)(a.ignore))n.log.notice(`${a.ignoreFile}: what BuildKit takes ${e} for can't be told with certainty, so the content key is made as if nothing was left out, and is another one with each change; write it without { | }, brackets or a backslash`)
;const u=e.platforms??[o];const h=l===void 0?{}:await keptBases(l,a,n)
;const d=await resolveBases(f,a.file,e,u,o,()=>t.registries(),h);const m=(0,w.l)({context:a.visible,
attributes:a.attributes,ignore:a.ignoreBlob,dockerfile:a.dockerfileBlob,target:e.target,platforms:u.map(c.VQ),
buildArgs:e["build-args"]??{},labels:e.labels??{},annotations:e.annotations??{},testCommand:e["test-command"],
bases:d.digests,provenance:e.provenance==="false"?void 0:e.provenance,sbom:e.sbom==="false"?void 0:e.sbom
},t.runner.sha256);return{ask:e,content:a,platforms:u,bases:d,key:m,release:releaseOf(a),repository:l}}
function parsed({file:e,dockerfile:t}){try{return parseDockerfile(t)}catch(t){throw(0,a.Qm)(`${e} ${t.message}`)}}
async function decide_open(e,t){return await(await e.registries()).open(t)}
async function keptBases(e,{commit:t,dirty:n},{run:s,refreshBase:i,log:r,prove:a}){if(i==="true")return{}
;const c=`${e.host}/${e.name}`;const l=[...n?[]:[t.sha],...i==="false"?(0,y.Ct)(s):[]];for(const t of l){
const n=a?await e.digest(t):t;const s=n===void 0?{}:await(0,v.FE)(e,n);if(n===void 0||Object.keys(s).length===0)continue
;const i=await(0,o.B2)(a,n,void 0);if(i!==void 0){
r.info(`refresh-base: the base images of ${c}:${t} are not taken: ${i}`);continue}
r.info(`refresh-base: the base images are those of ${c}:${t}`);return s}
if(i==="false")r.info(`refresh-base: ${c} has no build under ${l.join(", ")||"any branch"} yet: the base images are those of now`)
;return{}}function releaseOf({commit:e,snapshot:t,dirty:n}){const s=e.sha.slice(0,12)
;return n?`${s}-dirty-${t.tree.slice(0,6)}`:s}const z=(0,i.Q)({name:"build-image",
description:"Builds the image of a commit, reproducibly, unless one with the same content is there already",inputs:p,
outputs:{outcome:"built, found, refused or failed",
image:"By digest: <registry>/<name>@sha256:… when it was found there, else oci:<folder>@sha256:…, for push-registry",
digest:"Of the image, or of the index of several platforms",
key:"The content key, 64 hex digits; empty when the image is not to be found by it: of a dirty tree, or made of what no key can tell",
cached:"true when the image was found by its content and nothing was built",
release:"Id of the release: the commit, shortened, and -dirty- when the tree was",
size:"Bytes of the layers, compressed, of the first platform",images:"All of this for each image, as JSON by name",
result:"All of this and more as JSON"},check:function check(e){const t=[...(0,h.checkLogins)(e),...(0,o.Xe)(e)]
;if(e["refresh-base"]==="false"&&e.repository===void 0&&e.images===void 0)t.push("refresh-base: false needs repository, where the last build is found")
;return t},async run(e,t){const{run:n,log:s}=e;const{"refresh-base":i,dirty:r}=e.inputs
;const{workspace:a,clock:c}=t.runner;const l=scratchFolder(e,t.runner.scratch);const f=await imagesAsked(e.inputs,a)
;for(const t of f)e.secrets.hide(...await secretTexts(t,a));const u=(0,o.KQ)(e.inputs,n,()=>t.attestations());const h={
run:n,refreshBase:i,dirty:r,scratch:l,log:s,prove:u};const d=await Promise.all(f.map(e=>decide(e,t,h)))
;const m=await Promise.all(d.map(e=>look(e,u,c,s)));const p=m.flatMap(e=>"found"in e?[]:[e.missing])
;const g=p.length===0?[]:await build(e,t,p,l);const y=m.flatMap(e=>"found"in e?e.found:g[p.indexOf(e.missing)]??[])
;for(const e of y)s.info(told(e));tell(e,y)},async post(e,t){const n=e.kept("folder");if(n===void 0)return
;const s=await t();try{await closeWorkshop(e,()=>s.docker())}finally{s.runner.scratch.clear(n)}}})
;async function look(e,t,n,s){const i=n.now();const r=await lookUp(e);if(r===void 0)return{missing:e}
;const a=r.doubt??await(0,o.B2)(t,r.digest,e.key,s.info);if(a!==void 0){
s.notice(`${r.image} has this content's tag and is not taken: ${a}; it is built anew`,"Not taken");return{missing:{...e,
unproven:r.digest}}}const c=n.now()-i;return{found:accountOf(e,r,{seconds:c,last:void 0,verified:false})}}
async function build(e,t,n,s){const{run:o,log:i,inputs:r}=e;const a=t.runner.clock.now()*1e3
;for(const e of new Set(n.map(({content:e})=>futureCommit(e.commit,a))))if(e)i.warning(e)
;const c=await openWorkshop(n,t,r.builder,e,s);const l=n.length===1?e.section:e=>i.debug(e);const f={ports:t,workshop:c,
run:o,log:i,verify:r.verify,section:l};const u=await Promise.allSettled(n.map(e=>buildOne(e,f)));e.section("")
;e.keep("tests","[]");const h=u.flatMap(e=>e.status==="rejected"?[e.reason]:[])
;for(const e of h.slice(1))i.warning(e instanceof Error?e.message:String(e),"Failed as well");if(h.length>0)throw h[0]
;return u.flatMap(e=>e.status==="fulfilled"?[e.value]:[])}function tell(e,t){const[n]=t;const facts=t=>{
const{image:n,digest:s,found:o,release:i,size:r}=t;return{image:n,digest:s,key:keyFor(t,e.run.sha),cached:o,release:i,
size:r}};if(t.length===1&&n)for(const[t,s]of Object.entries(facts(n)))e.setOutput(t,s)
;const s=Object.fromEntries(t.map(e=>[e.name||"image",facts(e)]));e.setOutput("images",JSON.stringify(s))
;e.setOutput("cached",t.every(({found:e})=>e));e.setOutput("release",n?.release??"")
;e.setOutput("outcome",t.every(({found:e})=>e)?"found":"built");e.report({
layers:Object.fromEntries(t.map(({name:e,platforms:t})=>[e||"image",t]))});e.summary(buildSummary(t))}},83994:(e,t,n)=>{
n.d(t,{JT:()=>refuseDirty,LY:()=>ofAnother,i$:()=>parseStatus});var s=n(62807);var o=n(47275);const i="160000"
;function parseStatus(e){const t=[];const n=e.split("\0");for(let e=0;e<n.length;e++){const s=n[e]??"";const o=s[0]
;if(o==="?"&&s.endsWith("/"))t.push({path:s.slice(2,-1),state:"repository"});else if(o==="?")t.push({path:s.slice(2),
state:"untracked"});if(o==="2")e+=1;const r=o==="1"?8:o==="2"?9:o==="u"?10:0;if(r===0)continue;const a=s.split(" ")
;const c=a.slice(r).join(" ");const l=a[2]?.startsWith("S")&&/[MU]/.test(a[2].slice(2))
;const f=o==="1"&&a[3]!==i&&a[5]===i;t.push({path:c,state:f?"repository":l?"submodule":"changed"})}return t}
function refuseDirty(e,t){const n={changed:"changed",untracked:"not tracked",submodule:"changed inside of a submodule",
repository:"a repository of its own"};const i=e.slice(0,5).map(({path:e,state:t})=>`${(0,o.S)(e)} (${n[t]})`)
;const r=e.length>5?` and ${e.length-5} more`:""
;const a=e.some(ofAnother)?"":", or give dirty: allow to build what is there"
;const c=e.some(({state:e})=>e==="repository")?" (a repository as a submodule)":"";return(0,
s.J5)(`the work tree is not what commit ${t.slice(0,12)} holds: ${i.join(", ")}${r}; commit them${c}, or have .gitignore or .dockerignore leave them out${a}`)
}function ofAnother({state:e}){return e==="submodule"||e==="repository"}},16947:(e,t,n)=>{n.d(t,{Gz:()=>below,
RK:()=>visible,Td:()=>attributesOf,cZ:()=>parseTree});var s=n(53854);function parseTree(e){
return e.split("\0").flatMap(e=>{const[,t,n,s,o]=/^(\d{6}) (blob|tree|commit) ([0-9a-f]+)\t([\s\S]+)$/.exec(e)??[]
;return t&&n&&s&&o?[{mode:t,type:n,id:s,path:o}]:[]})}function below(e,t){if(t==="")return e;const n=`${t}/`
;return e.filter(({path:e})=>e.startsWith(n)).map(e=>({...e,path:e.path.slice(n.length)}))}function visible(e,t){
const n=(0,s.zK)(t);const o=(0,s.NO)(t)
;return e.filter(({path:e,type:t})=>!n(e)||t==="commit"&&o(e)).map(e=>e.type==="tree"?{...e,id:""}:e)}
function attributesOf(e,t,n){return e.filter(({path:e,type:s})=>{
if(s!=="blob"||!/(^|\/)\.gitattributes$/.test(e))return false;const o=e.replace(/\/?\.gitattributes$/,"")
;if([o,t].includes("")||`${o}/`.startsWith(`${t}/`))return true;return[t,n].some(e=>`${e}/`.startsWith(`${o}/`))})}},
53854:(e,t,n)=>{n.d(t,{zK:()=>dockerignore,NO:()=>takesBackBelow,lD:()=>unclear});var s=n(47275);var o=n(54315)
;const i=/^\^?(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[A-Za-z0-9_.+$])+$/;function clearness(e){return read(e).clear}
function compile(e){const{kind:t,source:n,clear:i}=read(e);if(!i)return()=>false;if(t==="exact")return t=>t===e
;if(t==="prefix")return t=>t.startsWith(e.slice(0,-2));if(t==="suffix"){const t=e.slice(2)
;return e=>e.endsWith(t)||t.startsWith("/")&&e===t.slice(1)}const{split:r,ends:a}=(0,o.d)(n,"u");return e=>{
const t=r((0,s.T)(e));for(const e of a(t))if(e===t.length)return true;return false}}function read(e){let t="exact"
;let n="";let s=false;const o=[...e];for(let r=0,a=0;r<o.length;a++){const c=o[r++]??"";if(c==="*"&&o[r]==="*"){
r+=o[r+1]==="/"?2:1;if(r<o.length){n+="(.*/)?";t="regexp"}else if(t==="exact")t="prefix";else{n+=".*";t="regexp"}
if(a===0)t="suffix"}else if(c==="*"||c==="?"){n+=c==="*"?"[^/]*":"[^/]";t="regexp"}else if(c==="\\"){const e=o[r++]
;s||=e===void 0||!/[!-/:-@[-`{-~]/.test(e);if(e!==void 0)t="regexp";n+=literal(e??"")}else if(c==="["){t="regexp"
;const a=o.indexOf("]",r);if(a===-1)throw new Error(`"${e}" is not a pattern that BuildKit takes`)
;const c=o.slice(r,a).join("");const l=[...c.matchAll(/(.)-(.)/g)];if(i.test(c)&&l.every(([,e="",t=""])=>e<=t)){
n+=`[${c}]`;r=a+1}else s=true}else{if(c==="]")t="regexp";s||="{|}".includes(c);n+=c==="^"?"^":literal(c)}}return{kind:t,
source:n,clear:t!=="regexp"||!s}}function literal(e){return/[\^$\\.*+?()[\]{}|/]/.test(e)?`\\${e}`:e}var r=n(39579)
;function dockerignore(e){const t=dockerignore_all(e);if(t.some(({text:e})=>!clearness(e)))return()=>false
;const n=new Map;const decide=e=>{const n=e.lastIndexOf("/");return decided(t,e,n===-1?void 0:folder(e.slice(0,n)))}
;const folder=e=>{const t=n.get(e)??decide(e);n.set(e,t);return t};return e=>decide(e).out}function unclear(e){
return dockerignore_all(e).flatMap(({excepts:e,text:t})=>clearness(t)?[]:[`${e?"!":""}${t}`])}function decided(e,t,n){
let s=false;const o=e.map(({excepts:e,matches:o},i)=>{const r=n?.matched[i]===true||e===s&&o(t);if(r)s=!e;return r})
;return{out:s,matched:o}}function takesBackBelow(e){const t=dockerignore_all(e).filter(({excepts:e})=>e);return e=>{
const n=e.split("/");return t.some(({text:e})=>{const t=e.split("/");const s=t.findIndex(e=>a.test(e))
;const o=(s===-1?t:t.slice(0,s)).slice(0,n.length);if(!o.every((e,t)=>compile(e)(n[t]??"")))return false
;if(s===-1||s>=n.length)return t.length>n.length;return n[s]?.startsWith((t[s]??"").replace(c,""))??false})}}
const a=/\*\*|[[\]\\^\uFFFD]/;const c=/[*?[\]\\^\uFFFD].*$/s;function dockerignore_all(e){
return e.replace(/^\uFEFF/,"").split(/\r?\n/).flatMap(dockerignore_read)}function dockerignore_read(e){
if(e.startsWith("#"))return[];const t=(0,r.Bq)(e);if(t==="")return[];const n=t.startsWith("!");const s=n?(0,
r.Bq)(t.slice(1)):t;const o=(0,r.Bq)(`${n?"!":""}${s===""?"":relative(clean(s))}`);if(o==="")return[];const i=clean(o)
;if(i==="!")throw new Error('a line of "!" alone excepts nothing');const a=i.startsWith("!");const c=a?i.slice(1):i
;return[{excepts:a,text:c,matches:compile(c)}]}function relative(e){return e.length>1?e.replace(/^\//,""):e}
function clean(e){const t=e.startsWith("/");const n=[];for(const s of e.split("/")){if(s===""||s===".")continue
;if(s!=="..")n.push(s);else if(n.length>0&&n.at(-1)!=="..")n.pop();else if(!t)n.push(s)}
return`${t?"/":""}${n.join("/")}`||"."}},47275:(e,t,n)=>{n.d(t,{S:()=>shown,T:()=>blurred});const s=/[\udc80-\udcff]/gu
;function shown(e){return e.replace(s,e=>`\\x${(e.charCodeAt(0)-56320).toString(16)}`)}function blurred(e){
return e.replace(s,"�")}},85004:(e,t,n)=>{n.d(t,{G:()=>splitCommand});function splitCommand(e){const t=[];let n;let s=""
;for(let o=0;o<e.length;o++){const i=e[o]??"";const r=e[o+1]
;if(s==="'")if(i==="'")s="";else n+=i;else if(i==="\\"&&r!==void 0&&(s===""||'"\\$`\n'.includes(r))){o+=1
;if(r!=="\n")n=(n??"")+r}else if(s==='"')if(i==='"')s="";else n+=i;else if(i==='"'||i==="'"){s=i;n??=""
}else if(/\s/.test(i)){if(n!==void 0)t.push(n);n=void 0}else n=(n??"")+i}
if(s!=="")throw new Error(`${s} is not closed in ${e}`);if(n!==void 0)t.push(n);return t}}};
