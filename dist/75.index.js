export const id=75;export const ids=[75];export const modules={8981:(t,e,o)=>{o.d(e,{G:()=>command,t:()=>NoSuchProgram})
;var n=o(1421);var r=o(8500);var i=o(1260);class NoSuchProgram extends Error{}async function command(t,e,o={}){
endWithUs();const n=new Reader(o.onLine);const r=new Reader(o.onErrorLine);const s=await(0,i.m)(t,[...e],{silent:true,
ignoreReturnCode:true,env:environment(o.env),...o.folder===void 0?{}:{cwd:o.folder},...o.input===void 0?{}:{
input:Buffer.from(o.input)},listeners:{stdout:t=>n.take(t),stderr:t=>r.take(t)}}).catch(e=>{
if(/Unable to locate executable/.test(e.message))throw new NoSuchProgram(t);throw e});if(c)await new Promise(()=>{})
;return{code:s??-1,out:n.end(),err:r.end()}}function environment(t={}){const e={...process.env,...t}
;return Object.fromEntries(Object.entries(e).flatMap(([t,e])=>e===void 0?[]:[[t,e]]))}class Reader{#t=new TextDecoder;#e
;#o=[];#n="";constructor(t){this.#e=t}take(t){const e=this.#t.decode(t,{stream:true});if(this.#e===void 0){
this.#o.push(e);return}const o=(this.#n+e).split("\n");this.#n=o.pop()??"";for(const t of o)this.#e(t)}end(){
if(this.#e&&this.#n!=="")this.#e(this.#n);return this.#o.join("")}}const s=5e3;let c=false;let a=false
;function endWithUs(){if(a)return;a=true;for(const t of["SIGINT","SIGTERM"])process.once(t,async()=>{c=true
;const e=descendants();for(const o of e)tell(o,t);const o=Date.now()+s;while(e.some(t=>tell(t,0))&&Date.now()<o)await(0,
r.setTimeout)(20);for(const t of[...e,...descendants()])tell(t,"SIGKILL");process.kill(process.pid,t)})}
function descendants(){const{stdout:t}=(0,n.spawnSync)("ps",["-A","-o","pid=,ppid="],{encoding:"utf8"})
;const e=(t??"").split("\n").map(t=>t.trim().split(/\s+/).map(Number));const o=[process.pid]
;for(const t of o)for(const[n=0,r]of e)if(r===t&&n!==t)o.push(n);return o.slice(1)}function tell(t,e){try{
return process.kill(t,e)}catch{return false}}},5250:(t,e,o)=>{o.d(e,{J:()=>refuseDirty,i:()=>parseStatus});var n=o(2807)
;function parseStatus(t){const e=[];const o=t.split("\0");for(let t=0;t<o.length;t++){const n=o[t]??"";const r=n[0]
;if(r==="?")e.push({path:n.slice(2),state:"untracked"});if(r==="2")t+=1;const i=r==="1"?8:r==="2"?9:r==="u"?10:0
;if(i===0)continue;const s=n.split(" ");const c=s[2]?.startsWith("S")&&/[MU]/.test(s[2].slice(2));e.push({
path:s.slice(i).join(" "),state:c?"submodule":"changed"})}return e}function refuseDirty(t,e){const o={changed:"changed",
untracked:"not tracked",submodule:"changed inside of a submodule"}
;const r=t.slice(0,5).map(({path:t,state:e})=>`${t} (${o[e]})`);const i=t.length>5?` and ${t.length-5} more`:""
;const s=t.some(({state:t})=>t==="submodule")?"":", or give dirty: allow to build what is there";return(0,
n.J5)(`the work tree is not what commit ${e.slice(0,12)} holds: ${r.join(", ")}${i}; commit them, or have .gitignore or .dockerignore leave them out${s}`)
}},6618:(t,e,o)=>{o.d(e,{h:()=>hasExceptions,z:()=>dockerignore});function dockerignore(t){
const e=t.replace(/^\uFEFF/,"").split(/\r?\n/).flatMap(read);return t=>{let o=false
;for(const{excepts:n,matches:r}of e)if(withParents(t).some(r))o=!n;return o}}function hasExceptions(t){
return t.split(/\r?\n/).some(t=>t.trim().startsWith("!"))}function read(t){if(t.startsWith("#"))return[]
;const e=t.trim();if(e==="")return[];const o=e.startsWith("!");const n=o?e.slice(1).trim():e
;if(n==="")throw new Error('a line of "!" alone excepts nothing');const r=clean(n);return[{excepts:o,
matches:compile(r.length>1?r.replace(/^\//,""):r)}]}function withParents(t){const e=t.split("/")
;return e.map((t,o)=>e.slice(0,o+1).join("/"))}function clean(t){const e=t.startsWith("/");const o=[]
;for(const n of t.split("/")){if(n===""||n===".")continue
;if(n!=="..")o.push(n);else if(o.length>0&&o.at(-1)!=="..")o.pop();else if(!e)o.push(n)}
return`${e?"/":""}${o.join("/")}`||"."}function compile(t){let e="exact";let o="";const n=[...t];const peek=t=>n[t]
;for(let t=0,r=0;t<n.length;r++){const i=n[t++]??"";if(i==="*"&&peek(t)==="*"){t+=peek(t+1)==="/"?2:1;if(t<n.length){
o+="(.*/)?";e="regexp"}else if(e==="exact")e="prefix";else{o+=".*";e="regexp"}if(r===0)e="suffix"
}else if(i==="*"||i==="?"){o+=i==="*"?"[^/]*":"[^/]";e="regexp"
}else if(".+()|{}$".includes(i))o+=`\\${i}`;else if(i==="\\"){const r=n[t++];o+=r===void 0?"\\":`\\${r}`
;if(r!==void 0)e="regexp"}else{o+=i;if(i==="["||i==="]")e="regexp"}}if(e==="exact")return e=>e===t
;if(e==="prefix")return e=>e.startsWith(t.slice(0,-2));if(e==="suffix"){const e=t.slice(2)
;return t=>t.endsWith(e)||e.startsWith("/")&&t===e.slice(1)}const r=regExp(o,t);return t=>r.test(t)}
function regExp(t,e){for(const e of["u",""])try{return new RegExp(`^${t}$`,e)}catch{}
throw new Error(`"${e}" is not a pattern that BuildKit takes`)}},7412:(t,e,o)=>{o.d(e,{Gz:()=>below,RK:()=>visible,
Td:()=>attributesOf,cZ:()=>parseTree});var n=o(6618);function parseTree(t){return t.split("\0").flatMap(t=>{
const[,e,o,n,r]=/^(\d{6}) (blob|tree|commit) ([0-9a-f]+)\t([\s\S]+)$/.exec(t)??[];return e&&o&&n&&r?[{mode:e,type:o,
id:n,path:r}]:[]})}function below(t,e){if(e==="")return t;const o=`${e}/`
;return t.filter(({path:t})=>t.startsWith(o)).map(t=>({...t,path:t.path.slice(o.length)}))}function visible(t,e){
const o=(0,n.z)(e);const r=(0,n.h)(e)
;return t.filter(({path:t,type:e})=>!o(t)||r&&e==="commit").map(t=>t.type==="tree"?{...t,id:""}:t)}
function attributesOf(t,e){return t.filter(({path:t,type:o})=>{
if(o!=="blob"||!/(^|\/)\.gitattributes$/.test(t))return false;const n=t.replace(/\/?\.gitattributes$/,"")
;return[n,e].includes("")||`${n}/`.startsWith(`${e}/`)||`${e}/`.startsWith(`${n}/`)})}},1075:(t,e,o)=>{o.r(e);o.d(e,{
source:()=>u});var n=o(5250);var r=o(2807);var i=o(7412);var s=o(3024);var c=o(6760);var a=o(8981)
;const l=["--no-optional-locks","-c","core.autocrlf=false","-c","core.eol=lf","-c","core.attributesFile=/dev/null","-c","core.quotePath=false","-c","log.showSignature=false"]
;async function git(t,e){const{folder:o,doing:n,input:i}=e;if(!(0,s.statSync)(o,{throwIfNoEntry:false
})?.isDirectory())throw(0,
r.Qm)(`${n}: there is no folder ${o}; run actions/checkout in a step before, or correct the context`);const c={
LC_ALL:"C",GIT_TERMINAL_PROMPT:"0",GIT_LITERAL_PATHSPECS:"1",GIT_ATTR_NOSYSTEM:"1",...e.env};const u=await(0,
a.G)("git",[...l,...t],{folder:o,env:c,...i===void 0?{}:{input:i}}).catch(t=>{if(t instanceof a.t)throw(0,
r.Qm)(`${n}: there is no git on the PATH; install it`);throw t});if(u.code!==0)throw trouble(u,e);return u.out}
function trouble({code:t,err:e},{folder:o,doing:n}){
const i=e.split("\n").filter(t=>t.trim()!==""&&!/^(hint|warning):/.test(t)).join(" ").replace(/^fatal: /,"").trim()
;if(/dubious ownership/.test(e))return(0,
r.Qm)(`${n}: git does not trust ${o}, which another user owns (dubious ownership); run git config --global --add safe.directory ${o} in a step before`)
;if(/not a git repository/.test(e))return(0,
r.Qm)(`${n}: ${o} is in no git repository; run actions/checkout in a step before, or correct the context`)
;if(/does not have any commits yet|unknown revision|bad revision|ambiguous argument 'HEAD'/.test(e))return(0,
r.Qm)(`${n}: the repository at ${o} has no commit yet; an image is built from a commit`)
;if(/No space left on device/i.test(e))return(0,r.gz)(`${n}: the disk is full (${i}); free some space and run again`)
;return(0,r.gz)(`${n}: git ended with ${t}: ${i||"no message"}`)}function at({commit:t,objects:e},o){
const n=e===void 0?{}:{GIT_ALTERNATE_OBJECT_DIRECTORIES:e};return{folder:t.top,doing:o,env:n}}function pathspecs(t){
return t.map(t=>t===""?".":t)}async function unpack(t,e,o,n,i){try{
const s=["-c","tar.umask=0022","archive","--format=tar",`--output=${i}`,t]
;await git([...s,...e.includes(".")?[]:["--",...e]],o);const{code:c,err:l}=await(0,
a.G)("tar",["-xpf",i,"-C",n,"--no-same-owner"]);if(c===0)return;const u=/No space left on device/i.test(l);throw(0,
r.gz)(`${o.doing}: ${u?"the disk is full; free some space and run again":`tar ended with ${c}: ${l.trim()}`}`)}finally{
(0,s.rmSync)(i,{force:true})}}async function submodule(t,e,o,n,a){const l={folder:t,
doing:`writing out the submodule ${e}`,env:{}}
;const u=await git(["rev-parse","--show-toplevel","--show-prefix"],l).catch(t=>{
if(/dubious ownership/.test(t.message))throw t;return""})
;const f=u.endsWith("\n\n")&&await git(["cat-file","-e",`${o}^{commit}`],l).then(()=>true,()=>false);if(!f)throw(0,
r.Qm)(`${e} is a submodule whose commit ${o.slice(0,12)} is not checked out; give actions/checkout submodules: true, or have .dockerignore leave it out`)
;(0,s.mkdirSync)(n,{recursive:true});await unpack(`${o}^{tree}`,["."],l,n,a);const d=(0,
i.cZ)(await git(["ls-tree","-r","-z","--full-tree",o],l))
;for(const o of d.filter(({type:t})=>t==="commit"))await submodule((0,c.join)(t,o.path),`${e}/${o.path}`,o.id,(0,
c.join)(n,o.path),a)}function age(t,{commit:e,tree:o}){const n=e.time+Number.parseInt(o.slice(0,5),16)/1048576
;const r=(0,s.readdirSync)(t,{recursive:true,withFileTypes:true});for(const t of r)(0,s.lutimesSync)((0,
c.join)(t.parentPath,t.name),n,n);(0,s.lutimesSync)(t,n,n)}const u={commit:async function readCommit(t){const e={
folder:t,doing:"reading the commit"}
;const[o,n]=await Promise.all([git(["rev-parse","--show-toplevel","--show-prefix"],e),git(["log","-1","--format=%H %T %ct","HEAD"],e)])
;const[i="",s="",c=""]=n.trim().split(" ");const[a="",l=""]=o.split("\n");if(a==="")throw(0,
r.Qm)(`${e.doing}: ${t} is in a bare repository, which has no work tree; check the commit out`);return{sha:i,tree:s,
time:Number(c),top:a,prefix:l.replace(/\/$/,"")}},withWorkTree:async function withWorkTree(t,e,o){
const n="taking the work tree as it is (dirty: allow)";const r=(0,s.mkdtempSync)((0,c.join)(o,"tree-"));const i=(0,
c.join)(r,"index");const a=(0,c.join)(r,"objects");(0,s.mkdirSync)(a)
;const l=await git(["rev-parse","--git-path","index","--git-path","objects"],{folder:t.top,doing:n})
;const[u="",f=""]=l.trim().split("\n").map(e=>(0,c.resolve)(t.top,e));const d={GIT_INDEX_FILE:i,GIT_OBJECT_DIRECTORY:a,
GIT_ALTERNATE_OBJECT_DIRECTORIES:f};const h={folder:t.top,doing:n,env:d};if((0,s.existsSync)(u))(0,
s.copyFileSync)(u,i);else await git(["read-tree",t.tree],h);await git(["read-tree","-m",t.tree],h)
;await git(["add","--all","--",...e.map(t=>t||".")],h);return{commit:t,tree:(await git(["write-tree"],h)).trim(),
objects:a}},archive:async function archive(t,e,o,n){const r=`${n}.tar`
;await unpack(t.tree,pathspecs(e),at(t,"writing out the files of the commit"),n,r)
;for(const{path:e,id:i}of o)await submodule((0,c.join)(t.commit.top,e),e,i,(0,c.join)(n,e),r);age(n,t)},
async dirty({top:t},e){
const o=await git(["status","--porcelain=v2","-z","--untracked-files=all","--ignore-submodules=none","--no-renames","--",...pathspecs(e)],{
folder:t,doing:"looking for changes that are not committed"});return(0,n.i)(o)},async entries(t,e){
const o=e.includes("")?[]:["--",...e];const n=["ls-tree","-r","-t","-z","--full-tree",t.tree,...o];return(0,
i.cZ)(await git(n,at(t,"listing the files of the commit")))},async texts(t,e){const o=[...new Set(e)]
;if(o.length===0)return new Map
;const n=await Promise.all(o.map(e=>git(["cat-file","blob",e],at(t,"reading the Dockerfile"))))
;return new Map(o.map((t,e)=>[t,n[e]??""]))}}}};
