export const id=3832;export const ids=[3832];export const modules={3832:(t,e,i)=>{i.r(e);i.d(e,{copyGraph:()=>copyGraph
});var n=i(2807);var o=i(4493);async function crowd(t,e,i){const n=[...t];const o=[];await Promise.all(Array.from({
length:e},async()=>{for(let t=n.shift();t!==void 0&&o.length===0;t=n.shift())await i(t).catch(t=>o.push(t))}))
;if(o.length>0)throw o[0]}const s=4;const a=["sig","att","sbom"];async function copyGraph(t){const e={uploaded:0,
mounted:0,there:0,manifests:0,referrers:[]};const i=new Set;const n=await copyTree(t,t.digest,i,e)
;await copyReferrers(t,n,i,e);return e}async function copyTree(t,e,i,n){const o=partsFirst(await read(t.from,e,i))
;const a=new Set;await crowd(o,s,async({digest:e})=>{if(await t.to.digest(e)===void 0)a.add(e)});const r=new Map
;for(const t of o)for(const e of blobsOf(t))if(a.has(t.digest))r.set(e.digest,e)
;for(const t of new Map(o.flatMap(blobsOf).map(t=>[t.digest,t])).values())if(!r.has(t.digest))n.there+=t.size
;await crowd(r.values(),s,e=>copyBlob(t,e,n));for(const e of o){if(!a.has(e.digest))continue;await t.to.put(e)
;n.manifests+=1}return o.map(({digest:t})=>t)}async function read(t,e,i){if(i.has(e))return[];i.add(e)
;const s=await t.manifest(e)
;if(s===void 0)throw(0,n.Qm)(`image: there is no ${e} where it should be; correct the reference, or build it again`)
;const a=(0,o.$E)(s).manifests??[];const r=await Promise.all(a.map(e=>read(t,e.digest,i)));return[s,...r.flat()]}
function partsFirst(t){const e=new Map(t.map(t=>[t.digest,t]));const i=new Set;const visit=t=>{
if(t===void 0||i.has(t))return;for(const i of(0,o.$E)(t).manifests??[])visit(e.get(i.digest));i.add(t)}
;for(const e of t)visit(e);return[...i]}function blobsOf(t){const{config:e,layers:i=[]}=(0,o.$E)(t)
;return[...e?[e]:[],...i.filter(({mediaType:t})=>!(0,o.jq)(t))]}
async function copyBlob({from:t,repository:e,to:i,tell:n},o,s){if(await i.has(o.digest)){s.there+=o.size;return}
if(e?.host===i.host&&await i.mount(o.digest,e.name)){s.mounted+=o.size;return}
n(`uploading ${o.digest} (${(o.size/1e6).toFixed(1)} MB) to ${i.host}/${i.name}`);await i.upload(o,()=>t.blob(o.digest))
;s.uploaded+=o.size}async function copyReferrers(t,e,i,n){for(const o of e)for(const e of await t.from.referrers(o)){
if(i.has(e.digest))continue;if(await t.from.manifest(e.digest)===void 0){
t.tell(`${e.digest} is listed with ${o}, but isn't there any more: it stays behind`);continue}const s=n.manifests
;const a=await copyTree(t,e.digest,i,n);n.referrers.push(e.digest);if(n.manifests===s)await listAgain(t,o,e.digest)
;await copyReferrers(t,a,i,n)}await Promise.all(e.flatMap(e=>a.map(o=>copySignature(t,e,o,i,n))))}
async function listAgain({from:t,to:e},i,n){if((await e.referrers(i)).some(t=>t.digest===n))return
;const o=await t.manifest(n);if(o)await e.put(o)}async function copySignature(t,e,i,n,o){
const s=`${e.replace(":","-")}.${i}`;const a=await t.from.manifest(s);if(a===void 0)return;const r=await t.to.digest(s)
;if(r!==void 0){if(r!==a.digest)t.tell(`${s} is there already and stays: ${r}`);return}await copyTree(t,a.digest,n,o)
;await t.to.put(a,s);o.referrers.push(a.digest)}},4493:(t,e,i)=>{i.d(e,{$E:()=>contentOf,$p:()=>n,EG:()=>o,
H3:()=>isAttestation,QP:()=>a,TF:()=>s,V4:()=>c,jq:()=>isForeign,nD:()=>blobPath,nw:()=>isIndex})
;const n="application/vnd.oci.image.index.v1+json";const o="application/vnd.oci.image.manifest.v1+json"
;const s="application/vnd.oci.image.config.v1+json";const a="application/vnd.oci.image.layer.v1.tar"
;const r="application/vnd.docker.distribution.manifest.list.v2+json"
;const c=[n,o,r,"application/vnd.docker.distribution.manifest.v2+json"];function isIndex(t){return t===n||t===r}
function isForeign(t){return/\.(foreign\.diff|nondistributable)\./.test(t)}
function isAttestation({platform:t,annotations:e}){return t?.os==="unknown"||e?.["vnd.docker.reference.type"]!==void 0}
function blobPath(t){return`blobs/${t.replace(":","/")}`}function contentOf({text:t}){return JSON.parse(t)}}};
