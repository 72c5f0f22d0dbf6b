export const id=2788;export const ids=[2788,3997,6831];export const modules={23997:(e,r,t)=>{t.r(r);t.d(r,{clock:()=>m,
connectRunner:()=>connectRunner,scratch:()=>l,sha256:()=>sha256,uniqueName:()=>uniqueName,workspaceAt:()=>workspaceAt})
;var n=t(77598);var o=t(73024);var a=t(51455);var c=t(76760);var s=t(58500);var i=t(17981);var u=t(41190);const m={
now:()=>(performance.timeOrigin+performance.now())/1e3,wait:async e=>await(0,s.setTimeout)(e*1e3)};const l={open:()=>(0,
u.$)("immutable-build-"),folder:e=>void(0,o.mkdirSync)(e,{recursive:true}),clear:e=>(0,o.rmSync)(e,{recursive:true,
force:true})};function workspaceAt(e){return{text:async r=>await(0,a.readFile)((0,c.resolve)(e,r),"utf8").catch(e=>{
if(e.code==="ENOENT")return;throw e}),write:async(r,t)=>{const n=(0,c.resolve)(e,r);await(0,a.mkdir)((0,c.dirname)(n),{
recursive:true});await(0,a.writeFile)(n,t)},size:r=>(0,o.statSync)((0,c.resolve)(e,r),{throwIfNoEntry:false})?.size,
variable:e=>process.env[e]||void 0}}function connectRunner(e){return{workspace:workspaceAt(e),scratch:l,clock:m,
platform:(0,i.hJ)(process.arch),name:uniqueName(),sha256}}function uniqueName(){return`immutable-${(0,
n.randomBytes)(6).toString("hex")}`}function sha256(e){return(0,n.createHash)("sha256").update(e).digest("hex")}},
41190:(e,r,t)=>{t.d(r,{$:()=>scratchFolder});var n=t(73024);var o=t(48161);var a=t(76760);var c=t(62807);const s={
ENOENT:"is not there",ENOTDIR:"is no folder",EACCES:"may not be written to",EPERM:"may not be written to",
EROFS:"may not be written to",ELOOP:"is a link to itself",ENAMETOOLONG:"has too long a name"};function scratchFolder(e){
const r=(0,a.resolve)(process.env["RUNNER_TEMP"]||(0,o.tmpdir)());try{return(0,n.mkdtempSync)(`${r}/${e}`)}catch(e){
const{code:t=""}=e;const n=Object.hasOwn(s,t)?s[t]:void 0;if(n===void 0)throw e;throw(0,
c.Qm)(`making a folder for temporary files: RUNNER_TEMP, ${r}, ${n}; give it a folder of this runner, or leave it as the runner sets it`,e)
}}},6831:(e,r,t)=>{t.r(r);t.d(r,{whoIs:()=>whoIs});var n=t(77598);var o=t(48161)
;function whoIs({repository:e,id:r,attempt:t}){const a=r===""?{repository:`${plain(user())}@${plain((0,o.hostname)())}`,
run:`by-hand-${(0,n.randomBytes)(4).toString("hex")}`}:{repository:e,run:r};return{...a,runAttempt:t,nonce:(0,
n.randomUUID)()}}function user(){try{return(0,o.userInfo)().username}catch{return"somebody"}}function plain(e){
return e.replace(/[^\w.-]/g,"-").slice(0,60)}},17981:(e,r,t)=>{t.d(r,{FL:()=>parsePlatform,VQ:()=>platformText,
hJ:()=>localPlatform});function parsePlatform(e){
const[,r,t,n]=/^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9]+))?$/.exec(e)??[]
;if(r===void 0||t===void 0)throw new Error(`"${e}" is not a platform such as linux/arm64`)
;const o=t==="x86_64"?"amd64":t==="aarch64"?"arm64":t;if(o==="arm64"&&n==="v8")return{os:r,architecture:o}
;return n===void 0?{os:r,architecture:o}:{os:r,architecture:o,variant:n}}
function platformText({os:e,architecture:r,variant:t}){return[e,r,...t?[t]:[]].join("/")}function localPlatform(e){
return{os:"linux",architecture:{x64:"amd64",ia32:"386",arm:"arm"}[e]??e}}},82788:(e,r,t)=>{t.r(r);t.d(r,{
connectRollout:()=>connectRollout});var n=t(69192);var o=t(56854);var a=t(47051);var c=t(23997);var s=t(6831)
;function connectRollout({inputs:e,run:r,log:i,secrets:u}){const m=(0,s.whoIs)(r);const l=(0,n.N)({app:e["app"],
environment:e["environment"],me:m,registries:async()=>(await t.e(5134).then(t.bind(t,12753))).connectReading(u)})
;const h=(0,o.UY)({token:e["github-token"]??"",api:r.apiUrl});const p=(0,a.h)(h,i.info);return{...l,runs:p,
probe:async()=>({asker:(await t.e(8161).then(t.bind(t,68161))).openAsker(),secrets:u}),me:m,workspace:(0,
c.workspaceAt)(r.workspace),sha256:c.sha256,
tellCommit:async e=>(await Promise.all([t.e(1260),t.e(8355)]).then(t.bind(t,48355))).commitTold(r.workspace,e)}}}};
