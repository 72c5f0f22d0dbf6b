export const id=304;export const ids=[304];export const modules={8426:(t,e,o)=>{o.d(e,{$p:()=>i,EG:()=>a,QP:()=>n,
TF:()=>s,V4:()=>r,jq:()=>isForeign});const i="application/vnd.oci.image.index.v1+json"
;const a="application/vnd.oci.image.manifest.v1+json";const s="application/vnd.oci.image.config.v1+json"
;const n="application/vnd.oci.image.layer.v1.tar"
;const r=[i,a,"application/vnd.docker.distribution.manifest.list.v2+json","application/vnd.docker.distribution.manifest.v2+json"]
;function isForeign(t){return/\.(foreign\.diff|nondistributable)\./.test(t)}},4731:(t,e,o)=>{o.d(e,{$:()=>contentOf})
;function contentOf({text:t}){return JSON.parse(t)}},8484:(t,e,o)=>{o.d(e,{q:()=>TagTaken})
;class TagTaken extends Error{}},8304:(t,e,o)=>{o.r(e);o.d(e,{copyGraph:()=>copyGraph});var i=o(2807);var a=o(8426)
;var s=o(4731);var n=o(8484);async function crowd(t,e,o){const i=[...t];const a=[];await Promise.all(Array.from({
length:e},async()=>{for(let t=i.shift();t!==void 0&&a.length===0;t=i.shift())await o(t).catch(t=>a.push(t))}))
;if(a.length>0)throw a[0]}const r=4;const c=["sig","att","sbom"];async function copyGraph(t){const e={uploaded:0,
mounted:0,there:0,manifests:0,referrers:[]};const o=new Set;const i=await copyTree(t,t.digest,o,e)
;await copyReferrers(t,i,o,e);return e}async function copyTree(t,e,o,i){const a=await read(t.from,e,o);const s=new Set
;await crowd(a,r,async({digest:e})=>{if(await t.to.digest(e)===void 0)s.add(e)});const n=new Map
;for(const t of a)for(const e of blobsOf(t))if(s.has(t.digest))n.set(e.digest,e)
;for(const t of new Map(a.flatMap(blobsOf).map(t=>[t.digest,t])).values())if(!n.has(t.digest))i.there+=t.size
;await crowd(n.values(),r,e=>copyBlob(t,e,i));for(const e of a.toReversed()){if(!s.has(e.digest))continue
;await t.to.put(e);i.manifests+=1}return a.map(({digest:t})=>t)}async function read(t,e,o){if(o.has(e))return[];o.add(e)
;const a=await t.manifest(e)
;if(a===void 0)throw(0,i.Qm)(`image: there is no ${e} where it should be; correct the reference, or build it again`)
;const n=(0,s.$)(a).manifests??[];const r=await Promise.all(n.map(e=>read(t,e.digest,o)));return[a,...r.flat()]}
function blobsOf(t){const{config:e,layers:o=[]}=(0,s.$)(t);return[...e?[e]:[],...o.filter(({mediaType:t})=>!(0,
a.jq)(t))]}async function copyBlob({from:t,repository:e,to:o,tell:i},a,s){if(await o.has(a.digest)){s.there+=a.size
;return}if(e?.host===o.host&&await o.mount(a.digest,e.name)){s.mounted+=a.size;return}
i(`uploading ${a.digest} (${(a.size/1e6).toFixed(1)} MB) to ${o.host}/${o.name}`);await o.upload(a,()=>t.blob(a.digest))
;s.uploaded+=a.size}async function copyReferrers(t,e,o,i){for(const a of e)for(const e of await t.from.referrers(a)){
if(o.has(e.digest))continue;const a=await copyTree(t,e.digest,o,i);i.referrers.push(e.digest)
;await copyReferrers(t,a,o,i)}await Promise.all(e.flatMap(e=>c.map(a=>copySignature(t,e,a,o,i))))}
async function copySignature(t,e,o,a,s){const r=`${e.replace(":","-")}.${o}`;const c=await t.from.manifest(r)
;if(c===void 0||await t.to.digest(r)===c.digest)return;await copyTree(t,c.digest,a,s);try{await t.to.put(c,r)
;s.referrers.push(c.digest)}catch(e){if(!(e instanceof n.q))throw e
;throw(0,i.gz)(`copying ${r} to ${t.to.host}/${t.to.name}: other signatures are there and the tag is immutable; exclude sha256-* from the repository's immutable tags`)
}}}};
