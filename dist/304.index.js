export const id=304;export const ids=[304];export const modules={8426:(t,e,i)=>{i.d(e,{$p:()=>o,EG:()=>a,QP:()=>s,
TF:()=>n,V4:()=>r,jq:()=>isForeign});const o="application/vnd.oci.image.index.v1+json"
;const a="application/vnd.oci.image.manifest.v1+json";const n="application/vnd.oci.image.config.v1+json"
;const s="application/vnd.oci.image.layer.v1.tar"
;const r=[o,a,"application/vnd.docker.distribution.manifest.list.v2+json","application/vnd.docker.distribution.manifest.v2+json"]
;function isForeign(t){return/\.(foreign\.diff|nondistributable)\./.test(t)}},4731:(t,e,i)=>{i.d(e,{$:()=>contentOf,
n:()=>blobPath});function blobPath(t){return`blobs/${t.replace(":","/")}`}function contentOf({text:t}){
return JSON.parse(t)}},8304:(t,e,i)=>{i.r(e);i.d(e,{copyGraph:()=>copyGraph});var o=i(2807);var a=i(8426);var n=i(4731)
;async function crowd(t,e,i){const o=[...t];const a=[];await Promise.all(Array.from({length:e},async()=>{
for(let t=o.shift();t!==void 0&&a.length===0;t=o.shift())await i(t).catch(t=>a.push(t))}));if(a.length>0)throw a[0]}
const s=4;const r=["sig","att","sbom"];async function copyGraph(t){const e={uploaded:0,mounted:0,there:0,manifests:0,
referrers:[]};const i=new Set;const o=await copyTree(t,t.digest,i,e);await copyReferrers(t,o,i,e);return e}
async function copyTree(t,e,i,o){const a=await read(t.from,e,i);const n=new Set;await crowd(a,s,async({digest:e})=>{
if(await t.to.digest(e)===void 0)n.add(e)});const r=new Map
;for(const t of a)for(const e of blobsOf(t))if(n.has(t.digest))r.set(e.digest,e)
;for(const t of new Map(a.flatMap(blobsOf).map(t=>[t.digest,t])).values())if(!r.has(t.digest))o.there+=t.size
;await crowd(r.values(),s,e=>copyBlob(t,e,o));for(const e of a.toReversed()){if(!n.has(e.digest))continue
;await t.to.put(e);o.manifests+=1}return a.map(({digest:t})=>t)}async function read(t,e,i){if(i.has(e))return[];i.add(e)
;const a=await t.manifest(e)
;if(a===void 0)throw(0,o.Qm)(`image: there is no ${e} where it should be; correct the reference, or build it again`)
;const s=(0,n.$)(a).manifests??[];const r=await Promise.all(s.map(e=>read(t,e.digest,i)));return[a,...r.flat()]}
function blobsOf(t){const{config:e,layers:i=[]}=(0,n.$)(t);return[...e?[e]:[],...i.filter(({mediaType:t})=>!(0,
a.jq)(t))]}async function copyBlob({from:t,repository:e,to:i,tell:o},a,n){if(await i.has(a.digest)){n.there+=a.size
;return}if(e?.host===i.host&&await i.mount(a.digest,e.name)){n.mounted+=a.size;return}
o(`uploading ${a.digest} (${(a.size/1e6).toFixed(1)} MB) to ${i.host}/${i.name}`);await i.upload(a,()=>t.blob(a.digest))
;n.uploaded+=a.size}async function copyReferrers(t,e,i,o){for(const a of e)for(const e of await t.from.referrers(a)){
if(i.has(e.digest))continue;const n=o.manifests;const s=await copyTree(t,e.digest,i,o);o.referrers.push(e.digest)
;if(o.manifests===n)await listAgain(t,a,e.digest);await copyReferrers(t,s,i,o)}
await Promise.all(e.flatMap(e=>r.map(a=>copySignature(t,e,a,i,o))))}async function listAgain({from:t,to:e},i,o){
if((await e.referrers(i)).some(t=>t.digest===o))return;const a=await t.manifest(o);if(a)await e.put(a)}
async function copySignature(t,e,i,o,a){const n=`${e.replace(":","-")}.${i}`;const s=await t.from.manifest(n)
;if(s===void 0)return;const r=await t.to.digest(n);if(r!==void 0){
if(r!==s.digest)t.tell(`${n} is there already and stays: ${r}`);return}await copyTree(t,s.digest,o,a)
;await t.to.put(s,n);a.referrers.push(s.digest)}}};
