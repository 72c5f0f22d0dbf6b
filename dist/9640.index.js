export const id=9640;export const ids=[9640];export const modules={9640:(e,t,a)=>{a.r(t);a.d(t,{
saveImageTo:()=>saveImageTo});var r=a(73024);var s=a(51455);var n=a(76760);var o=a(57075);var i=a(46466);var c=a(62807)
;var d=a(94493);var u=a(12403);var f=a(24354);var l=a(81403);var g=a(55650);async function saveImageTo(e,t,a){
const{dest:r,archive:o,scratch:i,loadable:u,tell:l}=a;const g=o?i:r;await(0,s.mkdir)((0,n.join)(g,"blobs/sha256"),{
recursive:true});const w=await saveTree(e,t,g,new Set,l);const{mediaType:m}=w;const v={mediaType:m,digest:t,
size:Buffer.byteLength(w.text)};const write=(e,t)=>(0,s.writeFile)((0,n.join)(g,e),JSON.stringify(t))
;await write("oci-layout",{imageLayoutVersion:"1.0.0"});await write("index.json",{schemaVersion:2,mediaType:d.$p,
manifests:[v]});if(u){const{config:e,layers:t=[]}=(0,d.$E)(w);const[a,...r]=[e,...t].map(e=>e&&(0,d.nD)(e.digest))
;await write("manifest.json",[{Config:a,RepoTags:u.name===void 0?null:[u.name],Layers:r}])}if(!o)return;await(0,
s.mkdir)((0,n.dirname)(r),{recursive:true});const h=["blobs","index.json","oci-layout",...u?["manifest.json"]:[]]
;const{code:y,err:p}=await(0,f.G)("tar",["-cf",r,...h],{folder:g});await(0,s.rm)(g,{recursive:true,force:true})
;if(y!==0)throw(0,c.gz)(`writing ${r}: tar ended with ${y}: ${p.trim().split("\n").at(-1)}`)}
async function saveBlob(e,t,a,s){const c=`saving ${t}`;const f=e.host??"the layout";const w=(0,n.join)(a,(0,d.nD)(t))
;await(0,g.d)(c,{...u._L.registry,tell:s},async a=>{const counted=async function*(e){for await(const t of e){a();yield t
}};try{const a=await e.blob(t);await(0,i.pipeline)(o.Readable.fromWeb(a),counted,(0,r.createWriteStream)(w))}catch(e){
throw e.path===w?e:(0,l.D)(c,f,e)}})}async function saveTree(e,t,a,r,o){const i=await e.manifest(t)
;if(i===void 0)throw(0,c.gz)(`saving the image: ${t} is not there any more; run the job again`)
;const fresh=e=>!r.has(e)&&r.add(e);for(const{digest:t}of(0,d.$E)(i).manifests??[])if(fresh(t))await saveTree(e,t,a,r,o)
;for(const t of(0,d.CI)(i))if(fresh(t.digest))await saveBlob(e,t.digest,a,o);await(0,s.writeFile)((0,n.join)(a,(0,
d.nD)(t)),i.text);return i}},24354:(e,t,a)=>{a.d(t,{G:()=>command,t:()=>NoSuchProgram});var r=a(81260);var s=a(32561)
;var n=a(8915);var o=a(82662);class NoSuchProgram extends Error{}async function command(e,t,a={}){(0,o.AO)()
;const i=new s.u(a.onLine);const c=new s.u(a.onErrorLine);const d=await(0,r.m)(e,[...t],{silent:true,
ignoreReturnCode:true,env:{...(0,n.y)(e,a.also),...a.env},...a.folder===void 0?{}:{cwd:a.folder},
...a.input===void 0?{}:{input:Buffer.from(a.input)},listeners:{stdout:e=>i.take(e),stderr:e=>c.take(e)}}).catch(t=>{
if(/Unable to locate executable/.test(t.message))throw new NoSuchProgram(e);throw t});await(0,o.KM)();return{code:d??-1,
out:i.end(),err:c.end().toWellFormed()}}},12403:(e,t,a)=>{a.d(t,{Er:()=>registryRest,P9:()=>retryAfter,_L:()=>r,
d_:()=>patiently});const r={aws:{reads:4,changes:1,connection:5,read:12,change:5},rollout:{first:1,longest:15,blind:900,
afterEffect:1},session:{pauses:[.5,1.5,4],answer:10,again:15},preflight:[1,2,4,8,16],registry:{pauses:[.5,1.5,4,9],
spread:.25,longest:300,read:20,write:60,together:60},elsewhere:{pauses:[],read:5,write:5,together:10},docker:{quiet:30,
answer:30,misses:4},attestations:{pauses:[.5,1.5,4,9],answer:20},notify:{pauses:[1,3],answer:10},github:{
pauses:[.5,1.5],together:5,list:60}};async function patiently(e,t,a){for(let r=0;;r++)try{return await e()}catch(e){
await a(t(e,r))}}function registryRest({pauses:e,together:t},a,s,n,o){const{spread:i,longest:c}=r.registry;const d=e[a]
;if(d===void 0||n>c)return;const u=d*(1-i+o*2*i);if(n>u)return n;return s+u>t?void 0:u}function retryAfter(e,t){
if(e===void 0)return 0;if(/^\s*\d+\s*$/.test(e))return Number(e);const a=(Date.parse(e)-Date.parse(t??""))/1e3
;return a>0?a:0}}};
