export const id=9640;export const ids=[9640];export const modules={9640:(e,t,a)=>{a.r(t);a.d(t,{
saveImageTo:()=>saveImageTo});var o=a(73024);var n=a(51455);var r=a(76760);var i=a(57075);var s=a(46466);var c=a(62807)
;var d=a(94493);var u=a(12403);var f=a(24354);var m=a(81403);var l=a(55650);async function saveImageTo(e,t,a){
const{dest:o,archive:i,scratch:s,loadable:u,tell:m}=a;const l=i?s:o;await(0,n.mkdir)((0,r.join)(l,"blobs/sha256"),{
recursive:true});const v=await saveTree(e,t,l,new Set,m);const{mediaType:w}=v;const g={mediaType:w,digest:t,
size:Buffer.byteLength(v.text)};const write=(e,t)=>(0,n.writeFile)((0,r.join)(l,e),JSON.stringify(t))
;await write("oci-layout",{imageLayoutVersion:"1.0.0"});await write("index.json",{schemaVersion:2,mediaType:d.$p,
manifests:[g]});if(u){const{config:e,layers:t=[]}=(0,d.$E)(v);const[a,...o]=[e,...t].map(e=>e&&(0,d.nD)(e.digest))
;await write("manifest.json",[{Config:a,RepoTags:u.name===void 0?null:[u.name],Layers:o}])}if(!i)return;await(0,
n.mkdir)((0,r.dirname)(o),{recursive:true});const h=["blobs","index.json","oci-layout",...u?["manifest.json"]:[]]
;const{code:y,err:p}=await(0,f.G)("tar",["-cf",o,...h],{folder:l});await(0,n.rm)(l,{recursive:true,force:true})
;if(y!==0)throw(0,c.gz)(`writing ${o}: tar ended with ${y}: ${p.trim().split("\n").at(-1)}`)}
async function saveBlob(e,t,a,n){const c=`saving ${t}`;const f=e.host??"the layout";const v=(0,r.join)(a,(0,d.nD)(t))
;await(0,l.d)(c,{...u._L.registry,tell:n},async a=>{const counted=async function*(e){for await(const t of e){a();yield t
}};try{const a=await e.blob(t);await(0,s.pipeline)(i.Readable.fromWeb(a),counted,(0,o.createWriteStream)(v))}catch(e){
throw e.path===v?e:(0,m.D)(c,f,e)}})}async function saveTree(e,t,a,o,i){const s=await e.manifest(t)
;if(s===void 0)throw(0,c.gz)(`saving the image: ${t} is not there any more; run the job again`)
;const fresh=e=>!o.has(e)&&o.add(e);for(const{digest:t}of(0,d.$E)(s).manifests??[])if(fresh(t))await saveTree(e,t,a,o,i)
;for(const t of(0,d.CI)(s))if(fresh(t.digest))await saveBlob(e,t.digest,a,i);await(0,n.writeFile)((0,r.join)(a,(0,
d.nD)(t)),s.text);return s}},24354:(e,t,a)=>{a.d(t,{G:()=>command,t:()=>NoSuchProgram});var o=a(81260);var n=a(32561)
;var r=a(8915);var i=a(82662);class NoSuchProgram extends Error{}async function command(e,t,a={}){(0,i.AO)()
;const s=new n.u(a.onLine);const c=new n.u(a.onErrorLine);const d=await(0,o.m)(e,[...t],{silent:true,
ignoreReturnCode:true,env:{...(0,r.y)(e,a.also),...a.env},...a.folder===void 0?{}:{cwd:a.folder},
...a.input===void 0?{}:{input:Buffer.from(a.input)},listeners:{stdout:e=>s.take(e),stderr:e=>c.take(e)}}).catch(t=>{
if(/Unable to locate executable/.test(t.message))throw new NoSuchProgram(e);throw t});await(0,i.KM)();return{code:d??-1,
out:s.end(),err:c.end().toWellFormed()}}}};
