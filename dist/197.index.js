export const id=197;export const ids=[197];export const modules={27953:(t,n,i)=>{i.d(n,{W:()=>Damaged,z:()=>verified})
;var e=i(77598);class Damaged extends Error{}function verified(t,n,i=t=>new Damaged(t)){const o=(0,
e.createHash)("sha256");let s=0;return t.pipeThrough(new TransformStream({transform(t,n){o.update(t);s+=t.byteLength
;n.enqueue(t)},flush(){const t=`sha256:${o.digest("hex")}`
;if(t!==n)throw i(`the content of ${n} is damaged: ${s} bytes of ${t} came`)}}))}},20197:(t,n,i)=>{i.r(n);i.d(n,{
Layout:()=>Layout});var e=i(73024);var o=i(76760);var s=i(57075);var a=i(62807);var r=i(94493);var c=i(23157)
;var d=i(51455);var f=i(80046);async function layoutIndex(t){const n=await textIn(t,"index.json")
;return n===void 0?void 0:layoutContent(t,n,"index.json").manifests??[]}async function layoutText(t,n){
return await textIn(t,(0,r.nD)(n))}function layoutContent(t,n,i){try{return(0,r.$E)({text:n})}catch(n){
const e=n instanceof f.u?`names something that isn't followed: ${n.message}`:"is no manifest";throw(0,
a.Qm)(`reading the OCI layout ${t}: ${i} ${e}; build it again`,n)}}async function layoutFile(t,n){
return await fileIn(t,(0,r.nD)(n))}async function textIn(t,n){const i=await fileIn(t,n)
;return i===void 0?void 0:await(0,d.readFile)(i,"utf8").catch(missing)}async function fileIn(t,n){const i=n.split("/")
;for(const[n,e]of i.entries()){const s=[...i.slice(0,n),e].join("/");const r=await(0,d.lstat)((0,
o.join)(t,s)).catch(missing);if(r===void 0)return;const c=n<i.length-1?"folder":"file"
;if(c==="folder"?r.isDirectory():r.isFile())continue
;const f=r.isSymbolicLink()?"a symbolic link, which isn't followed":`no ${c}`;throw(0,
a.Qm)(`reading the OCI layout ${t}: ${s} is ${f}; build it again`)}return(0,o.join)(t,n)}function missing(t){
if(t.code==="ENOENT"||t.code==="ENOTDIR")return;throw t}var l=i(27953);class Layout{#t;constructor(t){this.#t=t}
async manifest(t){const n=t.startsWith("sha256:")?t:await this.#n(t);if(n===void 0)return;const i=await this.#i(n)
;if(i===void 0)return;const e=this.#e(n,i);const o=e.mediaType??(e.manifests?r.$p:r.EG);return{mediaType:o,digest:n,
text:i}}async blob(t){const n=await layoutFile(this.#t,t);if(n===void 0)throw this.#o(t);const i=(0,
e.createReadStream)(n,{highWaterMark:1<<20});return(0,l.z)(s.Readable.toWeb(i),t)}async text(t){const n=await this.#i(t)
;if(n===void 0)throw this.#o(t);return n}async referrers(t){const n=await this.#s()
;const i=await Promise.all(n.map(async n=>{const i=await this.manifest(n.digest)
;return i&&this.#e(n.digest,i.text).subject?.digest===t?[n]:[]}));return i.flat()}async#n(t){
return(await this.#s()).find(({annotations:n})=>n?.["org.opencontainers.image.ref.name"]===t)?.digest}async#s(){
const t=await layoutIndex(this.#t)
;if(t===void 0)throw(0,a.Qm)(`image: ${this.#t} holds no OCI layout; build it in this job, or correct the path`)
;return t}async#i(t){const n=await layoutText(this.#t,t);if(n!==void 0&&(0,c.N)(n)!==t)throw(0,
a.Qm)(`image: ${this.#a(t)} is damaged; build it again`);return n}#e(t,n){return layoutContent(this.#t,n,t)}#o(t){
return(0,a.Qm)(`image: ${this.#a(t)} is not there; build it again`)}#a(t){return(0,o.join)(this.#t,(0,r.nD)(t))}}},
23157:(t,n,i)=>{i.d(n,{N:()=>digestOfText});var e=i(77598);function digestOfText(t){return`sha256:${(0,
e.createHash)("sha256").update(t).digest("hex")}`}},80046:(t,n,i)=>{i.d(n,{r:()=>readDigest,u:()=>NoDigest})
;var e=i(93720);class NoDigest extends Error{constructor(t){
const n=typeof t==="string"?JSON.stringify(t.slice(0,100)):"something of type "+typeof t
;super(`${n} is no digest of the form sha256:<64 hex digits>`)}}function readDigest(t){if(typeof t==="string"&&(0,
e.Bc)(t))return t;throw new NoDigest(t)}},94493:(t,n,i)=>{i.d(n,{$E:()=>contentOf,$p:()=>o,CI:()=>partsOf,EG:()=>s,
H3:()=>isAttestation,Lq:()=>isConfig,QP:()=>r,TF:()=>a,V4:()=>d,nD:()=>blobPath,nw:()=>isIndex});var e=i(80046)
;const o="application/vnd.oci.image.index.v1+json";const s="application/vnd.oci.image.manifest.v1+json"
;const a="application/vnd.oci.image.config.v1+json";const r="application/vnd.oci.image.layer.v1.tar"
;const c="application/vnd.docker.distribution.manifest.list.v2+json"
;const d=[o,s,c,"application/vnd.docker.distribution.manifest.v2+json"];function isIndex(t){return t===o||t===c}
function isConfig(t){return t===a||t==="application/vnd.docker.container.image.v1+json"}function isForeign(t){
return/\.(foreign\.diff|nondistributable)\./.test(t)}function isAttestation({platform:t,annotations:n}){
return t?.os==="unknown"||n?.["vnd.docker.reference.type"]!==void 0}function blobPath(t){return`blobs/${(0,
e.r)(t).replace(":","/")}`}function contentOf({text:t}){const n=JSON.parse(t)
;if(typeof n!=="object"||n===null||Array.isArray(n))throw new Error("it is no manifest")
;const{manifests:i,config:e,layers:o,subject:s,...a}=n;return{...a,...i!=null&&{manifests:i.map(descriptor)},
...e!=null&&{config:descriptor(e)},...o!=null&&{layers:o.map(descriptor)},...s!=null&&{subject:descriptor(s)}}}
function partsOf(t){const{config:n,layers:i=[]}=contentOf(t)
;return[...n?[n]:[],...i.filter(({mediaType:t})=>!isForeign(t))]}function descriptor(t){return{...t,digest:(0,
e.r)(t?.digest)}}},93720:(t,n,i)=>{i.d(n,{Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference})
;function splitReference(t){const n=t.indexOf("@");const i=n<0?t:t.slice(0,n)
;const[,e="",o]=/^(.*?)(?::([^:/]*))?$/s.exec(i)??[];return{...splitHost(e),tag:o,digest:n<0?void 0:t.slice(n+1)}}
function splitHost(t){const[n="",...i]=t.split("/");const e=i.length>0&&(/[.:]/.test(n)||n==="localhost");return e?{
host:n,path:i.join("/")}:{host:void 0,path:t}}function isDigest(t){return/^sha256:[0-9a-f]{64}$/.test(t)}}};
