export const id=3832;export const ids=[3832];export const modules={13832:(t,e,i)=>{i.r(e);i.d(e,{copyGraph:()=>copyGraph
});var n=i(62807);var s=i(94493);async function crowd(t,e,i){const n=[...t];const s=[];await Promise.all(Array.from({
length:e},async()=>{for(let t=n.shift();t!==void 0&&s.length===0;t=n.shift())await i(t).catch(t=>s.push(t))}))
;if(s.length>0)throw s[0]}const o=4;const r=["sig","att","sbom"];async function copyGraph(t){const e={uploaded:0,
mounted:0,there:0,manifests:0,referrers:[]};const i=new Set;const n=await copyTree(t,t.digest,i,e)
;await copyReferrers(t,n,i,e);await t.to.settle();return e}async function copyTree(t,e,i,n){
const r=partsFirst(await read(t.from,e,i));const a=new Set;await crowd(r,o,async({digest:e})=>{
if(await t.to.digest(e)===void 0)a.add(e)});const c=new Map(r.flatMap(s.CI).map(t=>[t.digest,t]))
;await crowd(c.values(),o,e=>copyBlob(t,e,n));const f=r.filter(t=>a.has(t.digest));for(const e of f){await t.to.put(e)
;n.manifests+=1}await crowd(f,o,async({digest:e})=>void await t.to.arrived(e));return r.map(({digest:t})=>t)}
async function read(t,e,i){if(i.has(e))return[];i.add(e);const o=await t.manifest(e);if(o===void 0)throw(0,
n.Qm)(`image: there is no ${e} where it should be; correct the reference, or build it again`);const r=(0,
s.$E)(o).manifests??[];const a=await Promise.all(r.map(e=>read(t,e.digest,i)));return[o,...a.flat()]}
function partsFirst(t){const e=new Map(t.map(t=>[t.digest,t]));const i=new Set;const visit=t=>{
if(t===void 0||i.has(t))return;for(const i of(0,s.$E)(t).manifests??[])visit(e.get(i.digest));i.add(t)}
;for(const e of t)visit(e);return[...i]}async function copyBlob({from:t,repository:e,to:i,tell:n},s,o){
if(await i.has(s.digest)){o.there+=s.size;return}if(e?.host===i.host&&await i.mount(s.digest,e.name)){o.mounted+=s.size
;return}n(`uploading ${s.digest} (${(s.size/1e6).toFixed(1)} MB) to ${i.host}/${i.name}`)
;await i.upload(s,()=>t.blob(s.digest));o.uploaded+=s.size}async function copyReferrers(t,e,i,n){
for(const s of e)for(const e of await t.from.referrers(s)){if(i.has(e.digest))continue
;if(await t.from.manifest(e.digest)===void 0){
t.tell(`${e.digest} is listed with ${s}, but isn't there any more: it stays behind`);continue}const o=n.manifests
;const r=await copyTree(t,e.digest,i,n);n.referrers.push(e.digest);if(n.manifests===o)await listAgain(t,s,e.digest)
;await copyReferrers(t,r,i,n)}await Promise.all(e.flatMap(e=>r.map(s=>copySignature(t,e,s,i,n))))}
async function listAgain({from:t,to:e},i,n){if((await e.referrers(i)).some(t=>t.digest===n))return
;const s=await t.manifest(n);if(s)await e.put(s)}async function copySignature(t,e,i,n,s){
const o=`${e.replace(":","-")}.${i}`;const r=await t.from.manifest(o);if(r===void 0)return;const a=await t.to.digest(o)
;if(a!==void 0){if(a!==r.digest)t.tell(`${o} is there already and stays: ${a}`);return}await copyTree(t,r.digest,n,s)
;await t.to.put(r,o);await t.to.arrived(o);s.referrers.push(r.digest)}},80046:(t,e,i)=>{i.d(e,{r:()=>readDigest,
u:()=>NoDigest});var n=i(93720);class NoDigest extends Error{constructor(t){
const e=typeof t==="string"?JSON.stringify(t.slice(0,100)):"something of type "+typeof t
;super(`${e} is no digest of the form sha256:<64 hex digits>`)}}function readDigest(t){if(typeof t==="string"&&(0,
n.Bc)(t))return t;throw new NoDigest(t)}},94493:(t,e,i)=>{i.d(e,{$E:()=>contentOf,$p:()=>s,CI:()=>partsOf,EG:()=>o,
H3:()=>isAttestation,Lq:()=>isConfig,QP:()=>a,TF:()=>r,V4:()=>f,nD:()=>blobPath,nw:()=>isIndex});var n=i(80046)
;const s="application/vnd.oci.image.index.v1+json";const o="application/vnd.oci.image.manifest.v1+json"
;const r="application/vnd.oci.image.config.v1+json";const a="application/vnd.oci.image.layer.v1.tar"
;const c="application/vnd.docker.distribution.manifest.list.v2+json"
;const f=[s,o,c,"application/vnd.docker.distribution.manifest.v2+json"];function isIndex(t){return t===s||t===c}
function isConfig(t){return t===r||t==="application/vnd.docker.container.image.v1+json"}function isForeign(t){
return/\.(foreign\.diff|nondistributable)\./.test(t)}function isAttestation({platform:t,annotations:e}){
return t?.os==="unknown"||e?.["vnd.docker.reference.type"]!==void 0}function blobPath(t){return`blobs/${(0,
n.r)(t).replace(":","/")}`}function contentOf({text:t}){const e=JSON.parse(t)
;if(typeof e!=="object"||e===null||Array.isArray(e))throw new Error("it is no manifest")
;const{manifests:i,config:n,layers:s,subject:o,...r}=e;return{...r,...i!=null&&{manifests:i.map(descriptor)},
...n!=null&&{config:descriptor(n)},...s!=null&&{layers:s.map(descriptor)},...o!=null&&{subject:descriptor(o)}}}
function partsOf(t){const{config:e,layers:i=[]}=contentOf(t)
;return[...e?[e]:[],...i.filter(({mediaType:t})=>!isForeign(t))]}function descriptor(t){return{...t,digest:(0,
n.r)(t?.digest)}}},93720:(t,e,i)=>{i.d(e,{Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference})
;function splitReference(t){const e=t.indexOf("@");const i=e<0?t:t.slice(0,e)
;const[,n="",s]=/^(.*?)(?::([^:/]*))?$/s.exec(i)??[];return{...splitHost(n),tag:s,digest:e<0?void 0:t.slice(e+1)}}
function splitHost(t){const[e="",...i]=t.split("/");const n=i.length>0&&(/[.:]/.test(e)||e==="localhost");return n?{
host:e,path:i.join("/")}:{host:void 0,path:t}}function isDigest(t){return/^sha256:[0-9a-f]{64}$/.test(t)}}};
