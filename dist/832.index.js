export const id=832;export const ids=[832];export const modules={3832:(t,e,i)=>{i.r(e);i.d(e,{copyGraph:()=>copyGraph})
;var o=i(2807);var s=i(4493);async function crowd(t,e,i){const o=[...t];const s=[];await Promise.all(Array.from({
length:e},async()=>{for(let t=o.shift();t!==void 0&&s.length===0;t=o.shift())await i(t).catch(t=>s.push(t))}))
;if(s.length>0)throw s[0]}const n=4;const a=["sig","att","sbom"];async function copyGraph(t){const e={uploaded:0,
mounted:0,there:0,manifests:0,referrers:[]};const i=new Set;const o=await copyTree(t,t.digest,i,e)
;await copyReferrers(t,o,i,e);return e}async function copyTree(t,e,i,o){const s=partsFirst(await read(t.from,e,i))
;const a=new Set;await crowd(s,n,async({digest:e})=>{if(await t.to.digest(e)===void 0)a.add(e)});const r=new Map
;for(const t of s)for(const e of blobsOf(t))if(a.has(t.digest))r.set(e.digest,e)
;for(const t of new Map(s.flatMap(blobsOf).map(t=>[t.digest,t])).values())if(!r.has(t.digest))o.there+=t.size
;await crowd(r.values(),n,e=>copyBlob(t,e,o));for(const e of s){if(!a.has(e.digest))continue;await t.to.put(e)
;o.manifests+=1}return s.map(({digest:t})=>t)}async function read(t,e,i){if(i.has(e))return[];i.add(e)
;const n=await t.manifest(e)
;if(n===void 0)throw(0,o.Qm)(`image: there is no ${e} where it should be; correct the reference, or build it again`)
;const a=(0,s.$E)(n).manifests??[];const r=await Promise.all(a.map(e=>read(t,e.digest,i)));return[n,...r.flat()]}
function partsFirst(t){const e=new Map(t.map(t=>[t.digest,t]));const i=new Set;const visit=t=>{
if(t===void 0||i.has(t))return;for(const i of(0,s.$E)(t).manifests??[])visit(e.get(i.digest));i.add(t)}
;for(const e of t)visit(e);return[...i]}function blobsOf(t){const{config:e,layers:i=[]}=(0,s.$E)(t)
;return[...e?[e]:[],...i.filter(({mediaType:t})=>!(0,s.jq)(t))]}
async function copyBlob({from:t,repository:e,to:i,tell:o},s,n){if(await i.has(s.digest)){n.there+=s.size;return}
if(e?.host===i.host&&await i.mount(s.digest,e.name)){n.mounted+=s.size;return}
o(`uploading ${s.digest} (${(s.size/1e6).toFixed(1)} MB) to ${i.host}/${i.name}`);await i.upload(s,()=>t.blob(s.digest))
;n.uploaded+=s.size}async function copyReferrers(t,e,i,o){for(const s of e)for(const e of await t.from.referrers(s)){
if(i.has(e.digest))continue;if(await t.from.manifest(e.digest)===void 0){
t.tell(`${e.digest} is listed with ${s}, but isn't there any more: it stays behind`);continue}const n=o.manifests
;const a=await copyTree(t,e.digest,i,o);o.referrers.push(e.digest);if(o.manifests===n)await listAgain(t,s,e.digest)
;await copyReferrers(t,a,i,o)}await Promise.all(e.flatMap(e=>a.map(s=>copySignature(t,e,s,i,o))))}
async function listAgain({from:t,to:e},i,o){if((await e.referrers(i)).some(t=>t.digest===o))return
;const s=await t.manifest(o);if(s)await e.put(s)}async function copySignature(t,e,i,o,s){
const n=`${e.replace(":","-")}.${i}`;const a=await t.from.manifest(n);if(a===void 0)return;const r=await t.to.digest(n)
;if(r!==void 0){if(r!==a.digest)t.tell(`${n} is there already and stays: ${r}`);return}await copyTree(t,a.digest,o,s)
;await t.to.put(a,n);s.referrers.push(a.digest)}},4493:(t,e,i)=>{i.d(e,{$E:()=>contentOf,$p:()=>o,EG:()=>s,QP:()=>a,
TF:()=>n,V4:()=>r,jq:()=>isForeign,nD:()=>blobPath});const o="application/vnd.oci.image.index.v1+json"
;const s="application/vnd.oci.image.manifest.v1+json";const n="application/vnd.oci.image.config.v1+json"
;const a="application/vnd.oci.image.layer.v1.tar"
;const r=[o,s,"application/vnd.docker.distribution.manifest.list.v2+json","application/vnd.docker.distribution.manifest.v2+json"]
;function isForeign(t){return/\.(foreign\.diff|nondistributable)\./.test(t)}function blobPath(t){
return`blobs/${t.replace(":","/")}`}function contentOf({text:t}){return JSON.parse(t)}}};
