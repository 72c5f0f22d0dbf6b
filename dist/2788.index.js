export const id=2788;export const ids=[2788,3997,6831];export const modules={23997:(r,e,t)=>{t.r(e);t.d(e,{clock:()=>m,
connectRunner:()=>connectRunner,scratch:()=>l,sha256:()=>sha256,uniqueName:()=>uniqueName,workspaceAt:()=>workspaceAt})
;var o=t(77598);var n=t(73024);var a=t(51455);var c=t(76760);var s=t(58500);var i=t(17981);var u=t(41190);const m={
now:()=>(performance.timeOrigin+performance.now())/1e3,wait:async r=>await(0,s.setTimeout)(r*1e3)};const l={open:()=>(0,
u.$)("immutable-build-"),folder:r=>void(0,n.mkdirSync)(r,{recursive:true}),clear:r=>(0,n.rmSync)(r,{recursive:true,
force:true})};function workspaceAt(r){return{text:async e=>await(0,a.readFile)((0,c.resolve)(r,e),"utf8").catch(r=>{
if(r.code==="ENOENT")return;throw r}),write:async(e,t)=>{const o=(0,c.resolve)(r,e);await(0,a.mkdir)((0,c.dirname)(o),{
recursive:true});await(0,a.writeFile)(o,t)},size:e=>(0,n.statSync)((0,c.resolve)(r,e),{throwIfNoEntry:false})?.size,
variable:r=>process.env[r]||void 0}}function connectRunner(r){return{workspace:workspaceAt(r),scratch:l,clock:m,
platform:(0,i.hJ)(process.arch),name:uniqueName(),sha256}}function uniqueName(){return`immutable-${(0,
o.randomBytes)(6).toString("hex")}`}function sha256(r){return(0,o.createHash)("sha256").update(r).digest("hex")}},
41190:(r,e,t)=>{t.d(e,{$:()=>scratchFolder});var o=t(73024);var n=t(48161);var a=t(76760);var c=t(62807);const s={
ENOENT:"is not there",ENOTDIR:"is no folder",EACCES:"may not be written to",EPERM:"may not be written to",
EROFS:"may not be written to",ELOOP:"is a link to itself",ENAMETOOLONG:"has too long a name"};function scratchFolder(r){
const e=(0,a.resolve)(process.env["RUNNER_TEMP"]||(0,n.tmpdir)());try{return(0,o.mkdtempSync)(`${e}/${r}`)}catch(r){
const{code:t=""}=r;const o=Object.hasOwn(s,t)?s[t]:void 0;if(o===void 0)throw r;throw(0,
c.Qm)(`making a folder for temporary files: RUNNER_TEMP, ${e}, ${o}; give it a folder of this runner, or leave it as the runner sets it`,r)
}}},6831:(r,e,t)=>{t.r(e);t.d(e,{whoIs:()=>whoIs});var o=t(77598);var n=t(48161)
;function whoIs({repository:r,id:e,attempt:t}){const a=e===""?{repository:`${plain(user())}@${plain((0,n.hostname)())}`,
run:`by-hand-${(0,o.randomBytes)(4).toString("hex")}`}:{repository:r,run:e};return{...a,runAttempt:t,nonce:(0,
o.randomUUID)()}}function user(){try{return(0,n.userInfo)().username}catch{return"somebody"}}function plain(r){
return r.replace(/[^\w.-]/g,"-").slice(0,60)}},17981:(r,e,t)=>{t.d(e,{FL:()=>parsePlatform,VQ:()=>platformText,
hJ:()=>localPlatform});function parsePlatform(r){
const[,e,t,o]=/^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9]+))?$/.exec(r)??[]
;if(e===void 0||t===void 0)throw new Error(`"${r}" is not a platform such as linux/arm64`)
;const n=t==="x86_64"?"amd64":t==="aarch64"?"arm64":t;if(n==="arm64"&&o==="v8")return{os:e,architecture:n}
;return o===void 0?{os:e,architecture:n}:{os:e,architecture:n,variant:o}}
function platformText({os:r,architecture:e,variant:t}){return[r,e,...t?[t]:[]].join("/")}function localPlatform(r){
return{os:"linux",architecture:{x64:"amd64",ia32:"386",arm:"arm"}[r]??r}}},82788:(r,e,t)=>{t.r(e);t.d(e,{
connectRollout:()=>connectRollout});var o=t(48059);var n=t(56854);var a=t(47051);var c=t(23997);var s=t(6831)
;function connectRollout({inputs:r,run:e,log:i,secrets:u}){const m=(0,s.whoIs)(e);const l=(0,o.N)({app:r["app"],
environment:r["environment"],me:m});const h=(0,n.UY)({token:r["github-token"]??"",api:e.apiUrl});const p=(0,
a.h)(h,i.info);return{...l,runs:p,probe:async()=>({asker:(await t.e(8161).then(t.bind(t,68161))).openAsker(),secrets:u
}),me:m,workspace:(0,c.workspaceAt)(e.workspace),sha256:c.sha256,
tellCommit:async r=>(await Promise.all([t.e(1260),t.e(8355)]).then(t.bind(t,48355))).commitTold(e.workspace,r)}}}};
