export const id=4127;export const ids=[4127];export const modules={74127:(t,e,n)=>{n.r(e);n.d(e,{source:()=>g})
;var o=n(73024);var r=n(83994);var i=n(16947);var s=n(62807);var c=n(13224);var a=n(76760);var f=n(47275);var l=n(24354)
;const u=Buffer.from("/");function*filesIn(t){for(const e of(0,o.readdirSync)(t,{withFileTypes:true,encoding:"buffer"
})){const n=Buffer.concat([t,u,e.name]);if(e.isDirectory())yield*filesIn(n);yield{path:n,entry:e}}}
const h=["--no-optional-locks",...Object.entries({"safe.bareRepository":"explicit","core.fsmonitor":"",
"core.hooksPath":"/dev/null","diff.external":"","core.autocrlf":"false","core.eol":"lf",
"core.attributesFile":"/dev/null","core.quotePath":"false","i18n.logOutputEncoding":"UTF-8","log.showSignature":"false"
}).flatMap(([t,e])=>["-c",`${t}=${e}`])];const d={GIT_TERMINAL_PROMPT:"0",GIT_LITERAL_PATHSPECS:"1",
GIT_ATTR_NOSYSTEM:"1",GIT_NO_REPLACE_OBJECTS:"1",GIT_ALLOW_PROTOCOL:"https:http:ssh"};async function git(t,e){
const{folder:n,doing:o,input:r}=e;refuseMissing(n,o);const i=await(0,l.G)("git",[...h,...t],{folder:n,env:{...d,...e.env
},...r===void 0?{}:{input:r}}).catch(t=>{
if(t instanceof l.t)throw(0,s.Qm)(`${o}: there is no git on the PATH; install it`);throw t})
;if(i.code!==0)throw trouble(i,e);return i.out}function refuseMissing(t,e){if((0,o.statSync)(t,{throwIfNoEntry:false
})?.isDirectory())return
;throw(0,s.Qm)(`${e}: there is no folder ${t}; run actions/checkout in a step before, or correct the context`)}
function inNoRepository(t,e){
return(0,s.Qm)(`${e}: ${t} is in no git repository; run actions/checkout in a step before, or correct the context`)}
function trouble({code:t,err:e},{folder:n,doing:o}){
const r=e.split("\n").filter(t=>t.trim()!==""&&!/^(hint|warning):/.test(t)).join(" ").replace(/^fatal: /,"").trim()
;if(/dubious ownership/.test(e)){const[,t=n]=/dubious ownership in repository at '(.+)'/.exec(e)??[];return(0,
s.Qm)(`${o}: git does not trust ${t}, which another user owns (dubious ownership); run git config --global --add safe.directory ${t} in a step before`)
}if(/not a git repository/.test(e))return inNoRepository(n,o);if(/must be run in a work tree/.test(e))return(0,
s.Qm)(`${o}: ${n} is in a bare repository, which has no work tree; check the commit out`)
;const[,i,c]=/^fatal: (.+): smudge filter (.+) failed$/m.exec(e)??[];if(c==="lfs")return(0,
s.gz)(`${o}: Git LFS could not give ${i} (${r}); give actions/checkout lfs: true, or run again`);if(c!==void 0)return(0,
s.Qm)(`${o}: ${i} passes the filter ${c}, a setting of this clone that is no part of the commit; commit the file as the image needs it, have export-ignore in .gitattributes leave it out, or run git config --remove-section filter.${c} in a step before to build it as it is committed`)
;if(/does not have any commits yet|unknown revision|bad revision|ambiguous argument 'HEAD'/.test(e))return(0,
s.Qm)(`${o}: the repository at ${n} has no commit yet; an image is built from a commit`)
;if(/No space left on device/i.test(e))return(0,s.gz)(`${o}: the disk is full (${r}); free some space and run again`)
;return(0,s.gz)(`${o}: git ended with ${t}: ${r||"no message"}`)}function at({commit:t,objects:e},n){
const o=e===void 0?{}:{GIT_ALTERNATE_OBJECT_DIRECTORIES:e};return{folder:t.top,doing:n,env:o}}function pathspecs(t){
return t.map(t=>t===""?".":t)}async function withoutFilters(t){const e=await git(["config","--null","--list"],t)
;const n=e.matchAll(/(?:^|\0)filter\.([^\0\n]+)\.(?:smudge|process)\n([^\0]+)(?=\0)/g)
;const o=[...n].flatMap(([,t="",e])=>t==="lfs"||e==="cat"?[]:[t])
;return[...new Set(o)].flatMap(t=>["smudge=","process=","required=true"].flatMap(e=>["-c",`filter.${t}.${e}`]))}
const p=["tar.umask=0022","core.bigFileThreshold=512m","core.ignoreCase=false"].flatMap(t=>["-c",t])
;const m=/^\s*(?!#).*(?:\[attr\]|\s[-!]?(?:text|binary|crlf|eol|ident|filter|working-tree-encoding|export-ignore|export-subst)(?:[\s=]|$))/m
;async function refuseOwnAttributes(t){const e=await git(["rev-parse","--git-path","info/attributes"],t);const n=(0,
a.resolve)(t.folder,e.replace(/\n$/,""));if(!(0,o.existsSync)(n)||!m.test((0,o.readFileSync)(n,"utf8")))return;throw(0,
s.Qm)(`${t.doing}: ${n} holds attributes of this clone alone, which change files on their way into the image; move its lines to .gitattributes, or take them away in a step before`)
}function isPointer(t){if(!(0,o.existsSync)(t))return false;const e=(0,o.openSync)(t,"r");try{const t=Buffer.alloc(40)
;return(0,o.readSync)(e,t)===40&&t.toString("latin1")==="version https://git-lfs.github.com/spec/"}finally{(0,
o.closeSync)(e)}}function writtenTo(t){const at=e=>(0,c.$)((0,a.join)(t,e));const e=Buffer.byteLength((0,a.join)(t,"/"))
;return{has:t=>(0,o.existsSync)(at(t)),filesBelow(t){if(!(0,o.existsSync)(at(t)))return[]
;const n=[...filesIn(at(t))].filter(({entry:t})=>t.isFile());return n.map(t=>(0,c.b)(t.path.subarray(e)))},
isPointer:t=>isPointer(at(t))}}async function unpack(t,e,n,r,i){try{await refuseOwnAttributes(n)
;const o=[...p,...await withoutFilters(n)];const c=[...o,"archive","--format=tar",`--output=${i}`,t]
;await git([...c,...e.includes(".")?[]:["--",...e]],n);const{code:a,err:f}=await(0,
l.G)("tar",["-xpf",i,"-C",r,"--no-same-owner"]);if(a===0)return;const u=/No space left on device/i.test(f);throw(0,
s.gz)(`${n.doing}: ${u?"the disk is full; free some space and run again":`tar ended with ${a}: ${f.trim()}`}`)}finally{
(0,o.rmSync)(i,{force:true})}}async function submodule(t,e,n,r,l){if(!(0,o.existsSync)((0,c.$)(r)))return
;if(!e.isWellFormed())throw(0,
s.Qm)(`${(0,f.S)(e)} is a submodule whose name is not UTF-8; rename it with git mv, or have .dockerignore leave it out`)
;const u={folder:t,doing:`writing out the submodule ${e}`,env:{}};const h=(0,o.existsSync)((0,a.join)(t,".git"))
;const d=h?git(["rev-parse","--show-toplevel","--show-prefix"],u):"";const p=await Promise.resolve(d).catch(t=>{
if(/dubious ownership/.test(t.message))throw t;return""})
;const m=p.endsWith("\n\n")&&await git(["cat-file","-e",`${n}^{commit}`],u).then(()=>true,()=>false);if(!m)throw(0,
s.Qm)(`${e} is a submodule whose commit ${n.slice(0,12)} is not checked out; give actions/checkout submodules: true, or have .dockerignore leave it out`)
;await unpack(`${n}^{tree}`,["."],u,r,l);const g=(0,i.cZ)(await git(["ls-tree","-r","-z","--full-tree",n],u))
;for(const n of g.filter(({type:t})=>t==="commit"))await submodule((0,a.join)(t,n.path),`${e}/${n.path}`,n.id,(0,
a.join)(r,n.path),l)}function momentOf({commit:t,tree:e}){return t.time+Number.parseInt(e.slice(0,5),16)/1048576}
function date(t,e){for(const{path:n}of filesIn(Buffer.from(t)))(0,o.lutimesSync)(n,e,e);(0,o.lutimesSync)(t,e,e)}
function placeOf(t,e){const n=(0,o.realpathSync)(t);const r=above(n).find(isTop);if(r===void 0)return
;for(const r of above(t).filter(isTop)){const i=(0,o.realpathSync)(r);if(isWithin(n,i))continue;throw(0,
s.Qm)(`${e}: ${t} leads out of the repository ${i} by a symbolic link, to ${n}; give the folder that is meant as the context`)
}return{top:r,prefix:(0,a.relative)(r,n)}}function isTop(t){return(0,o.existsSync)((0,a.join)(t,".git"))}
function above(t){const e=(0,a.dirname)(t);return e===t?[t]:[t,...above(e)]}function isWithin(t,e){const n=(0,
a.relative)(e,t);return n!==".."&&!n.startsWith("../")}const g={commit:async function readCommit(t){
const e="reading the commit";refuseMissing(t,e);const n=placeOf(t,e);if(n===void 0)throw inNoRepository(t,e)
;const{top:r,prefix:i}=n;const a={folder:r,doing:e}
;const[f,l]=await Promise.all([git(["rev-parse","--show-toplevel"],a),git(["log","-1","--format=%H %T %ct","HEAD"],a)])
;if((0,
o.realpathSync)((0,c.$)(f.replace(/\n$/,"")),"utf8")!==r)throw(0,s.Qm)(`${e}: git takes ${f.trim()} for the work tree of ${t}, which lies in ${r}; take core.worktree out of its settings`)
;const[u="",h="",d=""]=l.trim().split(" ");return{sha:u,tree:h,time:Number(d),top:r,prefix:i}},
withWorkTree:async function withWorkTree(t,e,n,r){const i="taking the work tree as it is (dirty: allow)";const s=(0,
o.mkdtempSync)((0,a.join)(r,"tree-"));const c=(0,a.join)(s,"index");const f=(0,a.join)(s,"objects");(0,o.mkdirSync)(f)
;const l=await git(["rev-parse","--git-path","index","--git-path","objects"],{folder:t.top,doing:i})
;const[u="",h=""]=l.trim().split("\n").map(e=>(0,a.resolve)(t.top,e));const d={GIT_INDEX_FILE:c,GIT_OBJECT_DIRECTORY:f,
GIT_ALTERNATE_OBJECT_DIRECTORIES:h};const p={folder:t.top,doing:i,env:d};if((0,o.existsSync)(u))(0,
o.copyFileSync)(u,c);else await git(["read-tree",t.tree],p);await git(["read-tree","-m",t.tree],p)
;const m=[...pathspecs(e).map(t=>`:(literal)${t}`),...n.map(t=>`:(exclude,literal)${t}`)]
;await git(["add","--all","--",...m],{...p,env:{...d,GIT_LITERAL_PATHSPECS:"0"}});return{commit:t,
tree:(await git(["write-tree"],p)).trim(),objects:f}},archive:async function archive(t,e,n,o,r){const i=`${o}.tar`
;await unpack(t.tree,pathspecs(e),at(t,"writing out the files of the commit"),o,i)
;for(const{path:e,id:r}of n)await submodule((0,a.join)(t.commit.top,e),e,r,(0,a.join)(o,e),i)
;date(o,r==="now"?Date.now()/1e3:momentOf(t));return writtenTo(o)},async dirty({top:t},e){
const n=await git(["status","--porcelain=v2","-z","--untracked-files=all","--ignore-submodules=none","--no-renames","--",...pathspecs(e)],{
folder:t,doing:"looking for changes that are not committed"});return(0,r.i$)(n)},async entries(t,e){
const n=e.includes("")?[]:["--",...e];const o=["ls-tree","-r","-t","-z","--full-tree",t.tree,...n];return(0,
i.cZ)(await git(o,at(t,"listing the files of the commit")))},async texts(t,e){const n=[...new Set(e)]
;if(n.length===0)return new Map
;const o=await Promise.all(n.map(e=>git(["cat-file","blob",e],at(t,"reading the Dockerfile"))))
;return new Map(n.map((t,e)=>[t,asBuildKitReads(o[e]??"")]))}};function asBuildKitReads(t){
return t.replace(/^\uFEFF/,"").toWellFormed()}},13224:(t,e,n)=>{n.d(e,{$:()=>bytesOf,b:()=>textOf});var o=n(4573)
;const r=/[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2}|([\x80-\xff])/g
;function textOf(t){if((0,o.isUtf8)(t))return t.toString("utf8")
;return t.toString("latin1").replace(r,(t,e)=>e===void 0?Buffer.from(t,"latin1").toString("utf8"):String.fromCharCode(56320+e.charCodeAt(0)))
}function bytesOf(t){const e=t.split(/([\udc80-\udcff])/u)
;return Buffer.concat(e.map((t,e)=>e%2===0?Buffer.from(t):Buffer.of(t.charCodeAt(0)-56320)))}},24354:(t,e,n)=>{n.d(e,{
G:()=>command,t:()=>NoSuchProgram});var o=n(81260);var r=n(32561);var i=n(8915);var s=n(82662)
;class NoSuchProgram extends Error{}async function command(t,e,n={}){(0,s.A)();const c=new r.u(n.onLine)
;const a=new r.u(n.onErrorLine);const f=await(0,o.m)(t,[...e],{silent:true,ignoreReturnCode:true,env:{...(0,
i.y)(t,n.also),...n.env},...n.folder===void 0?{}:{cwd:n.folder},...n.input===void 0?{}:{input:Buffer.from(n.input)},
listeners:{stdout:t=>c.take(t),stderr:t=>a.take(t)}}).catch(e=>{
if(/Unable to locate executable/.test(e.message))throw new NoSuchProgram(t);throw e});await(0,s.K)();return{code:f??-1,
out:c.end(),err:a.end().toWellFormed()}}},32561:(t,e,n)=>{n.d(e,{u:()=>LineReader});var o=n(13224);class LineReader{
#t=new TextDecoder;#e;#n;#o=[];#r="";constructor(t,e=Number.POSITIVE_INFINITY){this.#e=t;this.#n=e}take(t){
if(this.#e===void 0){this.#o.push(t);return}const e=(this.#r+this.#t.decode(t,{stream:true})).split("\n")
;this.#r=e.pop()??"";for(const t of e)this.#e(t);if(this.#r.length<=this.#n)return;this.#e(this.#r);this.#r=""}end(){
if(this.#e&&this.#r!=="")this.#e(this.#r);return(0,o.b)(Buffer.concat(this.#o))}}},8915:(t,e,n)=>{n.d(e,{
u:()=>isAskedFor,y:()=>programEnvironment});const o=["PATH","HOME","USER","LOGNAME","TMPDIR"]
;const r=["HTTP_PROXY","HTTPS_PROXY","NO_PROXY","ALL_PROXY"].flatMap(t=>[t,t.toLowerCase()])
;const i=["SSL_CERT_FILE","SSL_CERT_DIR"]
;const s=["XDG_RUNTIME_DIR","DBUS_SESSION_BUS_ADDRESS","PASSWORD_STORE_DIR","GNUPGHOME"];const c="docker-credential-"
;const a={git:[...r,...i,"SSH_AUTH_SOCK","XDG_CONFIG_HOME","SUDO_UID"],
docker:[...r,...i,...s,"SSH_AUTH_SOCK","DOCKER_HOST","DOCKER_CONTEXT","DOCKER_CONFIG","DOCKER_API_VERSION","DOCKER_TLS","DOCKER_TLS_VERIFY","DOCKER_CERT_PATH","BUILDX_BUILDER","BUILDX_CONFIG","KUBECONFIG","KUBERNETES_SERVICE_HOST","KUBERNETES_SERVICE_PORT"],
[`${c}ecr-login`]:["AWS_*"],[`${c}gcloud`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],
[`${c}gcr`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],[`${c}acr-env`]:["AZURE_*"]};const f={
gha:["ACTIONS_RUNTIME_TOKEN","ACTIONS_RESULTS_URL","ACTIONS_CACHE_URL","ACTIONS_CACHE_SERVICE_V2"],s3:["AWS_*"]}
;function isAskedFor(t){return Object.hasOwn(f,t)}function programEnvironment(t,e=[],n=process.env){
const l=[...o,...Object.hasOwn(a,t)?a[t]??[]:[],...t.startsWith(c)?[...r,...i,...s,"DOCKER_CONFIG"]:[],...e.flatMap(t=>f[t])]
;const u=Object.entries(n).filter(([t])=>l.some(e=>covers(e,t)));return{
...Object.fromEntries(u.flatMap(([t,e])=>e===void 0?[]:[[t,e]])),LC_ALL:"C"}}function covers(t,e){
return t.endsWith("*")?e.startsWith(t.slice(0,-1)):t===e}},82662:(t,e,n)=>{n.d(e,{A:()=>endWithUs,K:()=>unlessWeEnd})
;var o=n(31421);var r=n(58500);var i=n(8915);const s=5e3;let c=false;let a=false;function endWithUs(){if(a)return;a=true
;for(const t of["SIGINT","SIGTERM"])process.once(t,async()=>{c=true;const e=descendants();for(const n of e)tell(n,t)
;const n=Date.now()+s;while(e.some(t=>tell(t,0))&&Date.now()<n)await(0,r.setTimeout)(20)
;for(const t of[...e,...descendants()])tell(t,"SIGKILL");process.kill(process.pid,t)})}async function unlessWeEnd(){
if(c)await new Promise(()=>{})}function descendants(){const{stdout:t}=(0,o.spawnSync)("ps",["-A","-o","pid=,ppid="],{
encoding:"utf8",env:(0,i.y)("ps")});const e=(t??"").split("\n").map(t=>t.trim().split(/\s+/).map(Number))
;const n=[process.pid];for(const t of n)for(const[o=0,r]of e)if(r===t&&o!==t)n.push(o);return n.slice(1)}
function tell(t,e){try{return process.kill(t,e)}catch{return false}}},83994:(t,e,n)=>{n.d(e,{JT:()=>refuseDirty,
LY:()=>ofAnother,i$:()=>parseStatus});var o=n(62807);var r=n(47275);const i="160000";function parseStatus(t){const e=[]
;const n=t.split("\0");for(let t=0;t<n.length;t++){const o=n[t]??"";const r=o[0];if(r==="?"&&o.endsWith("/"))e.push({
path:o.slice(2,-1),state:"repository"});else if(r==="?")e.push({path:o.slice(2),state:"untracked"});if(r==="2")t+=1
;const s=r==="1"?8:r==="2"?9:r==="u"?10:0;if(s===0)continue;const c=o.split(" ");const a=c.slice(s).join(" ")
;const f=c[2]?.startsWith("S")&&/[MU]/.test(c[2].slice(2));const l=r==="1"&&c[3]!==i&&c[5]===i;e.push({path:a,
state:l?"repository":f?"submodule":"changed"})}return e}function refuseDirty(t,e){const n={changed:"changed",
untracked:"not tracked",submodule:"changed inside of a submodule",repository:"a repository of its own"}
;const i=t.slice(0,5).map(({path:t,state:e})=>`${(0,r.S)(t)} (${n[e]})`);const s=t.length>5?` and ${t.length-5} more`:""
;const c=t.some(ofAnother)?"":", or give dirty: allow to build what is there"
;const a=t.some(({state:t})=>t==="repository")?" (a repository as a submodule)":"";return(0,
o.J5)(`the work tree is not what commit ${e.slice(0,12)} holds: ${i.join(", ")}${s}; commit them${a}, or have .gitignore or .dockerignore leave them out${c}`)
}function ofAnother({state:t}){return t==="submodule"||t==="repository"}},16947:(t,e,n)=>{n.d(e,{Gz:()=>below,
RK:()=>visible,Td:()=>attributesOf,cZ:()=>parseTree});var o=n(93779);function parseTree(t){
return t.split("\0").flatMap(t=>{const[,e,n,o,r]=/^(\d{6}) (blob|tree|commit) ([0-9a-f]+)\t([\s\S]+)$/.exec(t)??[]
;return e&&n&&o&&r?[{mode:e,type:n,id:o,path:r}]:[]})}function below(t,e){if(e==="")return t;const n=`${e}/`
;return t.filter(({path:t})=>t.startsWith(n)).map(t=>({...t,path:t.path.slice(n.length)}))}function visible(t,e){
const n=(0,o.z)(e);const r=(0,o.N)(e)
;return t.filter(({path:t,type:e})=>!n(t)||e==="commit"&&r(t)).map(t=>t.type==="tree"?{...t,id:""}:t)}
function attributesOf(t,e,n){return t.filter(({path:t,type:o})=>{
if(o!=="blob"||!/(^|\/)\.gitattributes$/.test(t))return false;const r=t.replace(/\/?\.gitattributes$/,"")
;if([r,e].includes("")||`${r}/`.startsWith(`${e}/`))return true;return[e,n].some(t=>`${t}/`.startsWith(`${r}/`))})}},
93779:(t,e,n)=>{n.d(e,{N:()=>takesBackBelow,z:()=>dockerignore});var o=n(47275);var r=n(54315);function dockerignore(t){
const e=all(t);return t=>{let n=false;for(const{excepts:o,matches:r}of e)if(o===n&&r(t))n=!o;return n}}
function takesBackBelow(t){const e=all(t).filter(({excepts:t})=>t);return t=>{const n=t.split("/")
;return e.some(({text:t})=>{const e=t.split("/");const o=e.findIndex(t=>i.test(t))
;const r=(o===-1?e:e.slice(0,o)).slice(0,n.length);if(!r.every((t,e)=>compile(t)(n[e]??"")))return false
;if(o===-1||o>=n.length)return e.length>n.length;return n[o]?.startsWith((e[o]??"").replace(s,""))??false})}}
const i=/\*\*|[[\]\\^\uFFFD]/;const s=/[*?[\]\\^\uFFFD].*$/s;function all(t){
return t.replace(/^\uFEFF/,"").split(/\r?\n/).flatMap(read)}function read(t){if(t.startsWith("#"))return[]
;const e=t.trim();if(e==="")return[];const n=e.startsWith("!");const o=n?e.slice(1).trim():e
;if(o==="")throw new Error('a line of "!" alone excepts nothing');const r=clean(o)
;const i=r.length>1?r.replace(/^\//,""):r;return[{excepts:n,text:i,matches:compile(i)}]}function withParents(t){
const e=t.split("/");return e.map((t,n)=>e.slice(0,n+1).join("/"))}function clean(t){const e=t.startsWith("/")
;const n=[];for(const o of t.split("/")){if(o===""||o===".")continue
;if(o!=="..")n.push(o);else if(n.length>0&&n.at(-1)!=="..")n.pop();else if(!e)n.push(o)}
return`${e?"/":""}${n.join("/")}`||"."}function compile(t){let e="exact";let n="";const r=[...t];const peek=t=>r[t]
;for(let t=0,o=0;t<r.length;o++){const i=r[t++]??"";if(i==="*"&&peek(t)==="*"){t+=peek(t+1)==="/"?2:1;if(t<r.length){
n+="(.*/)?";e="regexp"}else if(e==="exact")e="prefix";else{n+=".*";e="regexp"}if(o===0)e="suffix"
}else if(i==="*"||i==="?"){n+=i==="*"?"[^/]*":"[^/]";e="regexp"
}else if(".+()|{}$".includes(i))n+=`\\${i}`;else if(i==="\\"){const o=r[t++];n+=o===void 0?"\\":`\\${o}`
;if(o!==void 0)e="regexp"}else{n+=i;if(i==="["||i==="]")e="regexp"}}
if(e==="exact")return e=>e===t||e.startsWith(`${t}/`);if(e==="prefix")return e=>e.startsWith(t.slice(0,-2))
;if(e==="suffix"){const e=t.slice(2);const ends=t=>t.endsWith(e)||e.startsWith("/")&&t===e.slice(1)
;return t=>withParents(t).some(ends)}const{split:i,ends:s}=matcher(n,t);return t=>{const e=i((0,o.T)(t))
;for(const t of s(e))if(t===e.length||e[t]==="/")return true;return false}}function matcher(t,e){
for(const e of["u",""])try{new RegExp(`^${t}$`,e);return(0,r.d)(t,e)}catch{}
throw new Error(`"${e}" is not a pattern that BuildKit takes`)}},54315:(t,e,n)=>{n.d(e,{d:()=>expression})
;function expression(t,e){const n=read(t,e);const{length:o}=n;return{split:t=>e==="u"?[...t]:t.split(""),*ends(t,e=0){
let r=new Uint8Array(o+1);let i=new Uint8Array(o+1);r[0]=1;for(let s=e;;s++){const e=t[s];let c=false
;for(let a=0;a<o;a++){if(r[a]===0)continue;const o=n[a];for(const t of o.over)r[a+t]=1;if(o.between?.(t[s-1],e))r[a+1]=1
;if(e===void 0||!o.takes?.(e))continue;i[o.again?a:a+1]=1;c=true}if(r[o]===1)yield s;if(!c)return;[r,i]=[i,r.fill(0)]}}}
}const o="(.*/)?";const r=/\[\^?(?:\\.|[^\]\\])*\]|\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|c[a-zA-Z]|[0-3]?[0-7]{1,2}|.)|./
;function read(t,e){const n=[];const i=new RegExp(r.source,`sy${e}`);for(let r=0;r<t.length;){if(t.startsWith(o,r)){
n.push({over:[1,3]},{takes:taker(".",e),again:true,over:[1]},{takes:taker("/",e),over:[]});r+=o.length;continue}
i.lastIndex=r;const s=i.exec(t)?.[0]??"";r+=s.length
;if(/^\\[1-9]/.test(s)&&t.includes(o))throw new Error(`${s} is no escape`);const c=t[r]==="*";if(c)r+=1;const a=asks(s)
;n.push(a?{between:a,over:[]}:{takes:taker(s,e),again:c,over:c?[1]:[]})}return n}function taker(t,e){
if(t==="[^/]")return t=>t!=="/";if(!/^[[.\\]/.test(t))return e=>e===t;const n=new RegExp(`^${t}$`,e);return t=>n.test(t)
}function asks(t){const word=t=>t!==void 0&&/\w/.test(t);if(t==="^")return t=>t===void 0
;if(t==="\\b")return(t,e)=>word(t)!==word(e);if(t==="\\B")return(t,e)=>word(t)===word(e);return}},47275:(t,e,n)=>{
n.d(e,{S:()=>shown,T:()=>blurred});const o=/[\udc80-\udcff]/gu;function shown(t){
return t.replace(o,t=>`\\x${(t.charCodeAt(0)-56320).toString(16)}`)}function blurred(t){return t.replace(o,"�")}}};
