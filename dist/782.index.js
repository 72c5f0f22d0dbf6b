export const id=782;export const ids=[782];export const modules={22062:(t,e,n)=>{n.d(e,{Jo:()=>alternate,at:()=>at,
$Y:()=>git,Dx:()=>inNoRepository,YO:()=>pathspecs,jQ:()=>refuseMissing});var r=n(73024);var o=n(62807);var i=n(24354)
;const s=["--no-optional-locks",...Object.entries({"safe.bareRepository":"explicit","core.fsmonitor":"",
"core.hooksPath":"/dev/null","diff.external":"","core.autocrlf":"false","core.eol":"lf",
"core.attributesFile":"/dev/null","core.quotePath":"false","i18n.logOutputEncoding":"UTF-8","log.showSignature":"false"
}).flatMap(([t,e])=>["-c",`${t}=${e}`])];const c={GIT_TERMINAL_PROMPT:"0",GIT_LITERAL_PATHSPECS:"1",
GIT_ATTR_NOSYSTEM:"1",GIT_NO_REPLACE_OBJECTS:"1",GIT_ALLOW_PROTOCOL:"https:http:ssh"};async function git(t,e){
const{folder:n,doing:r,input:a}=e;refuseMissing(n,r);const l=await(0,i.G)("git",[...s,...t],{folder:n,env:{...c,...e.env
},...a===void 0?{}:{input:a}}).catch(t=>{
if(t instanceof i.t)throw(0,o.Qm)(`${r}: there is no git on the PATH; install it`);throw t})
;if(l.code!==0)throw trouble(l,e);return l.out}function refuseMissing(t,e){if((0,r.statSync)(t,{throwIfNoEntry:false
})?.isDirectory())return
;throw(0,o.Qm)(`${e}: there is no folder ${t}; run actions/checkout in a step before, or correct the context`)}
function inNoRepository(t,e){
return(0,o.Qm)(`${e}: ${t} is in no git repository; run actions/checkout in a step before, or correct the context`)}
function trouble({code:t,err:e},{folder:n,doing:r}){
const i=e.split("\n").filter(t=>t.trim()!==""&&!/^(hint|warning):/.test(t)).join(" ").replace(/^fatal: /,"").trim()
;if(/dubious ownership/.test(e)){const[,t=n]=/dubious ownership in repository at '(.+)'/.exec(e)??[];return(0,
o.Qm)(`${r}: git does not trust ${t}, which another user owns (dubious ownership); run git config --global --add safe.directory ${t} in a step before`)
}if(/not a git repository/.test(e))return inNoRepository(n,r);if(/must be run in a work tree/.test(e))return(0,
o.Qm)(`${r}: ${n} is in a bare repository, which has no work tree; check the commit out`)
;const[,s,c]=/^fatal: (.+): smudge filter (.+) failed$/m.exec(e)??[];if(c==="lfs")return(0,
o.gz)(`${r}: Git LFS could not give ${s} (${i}); give actions/checkout lfs: true, or run again`);if(c!==void 0)return(0,
o.Qm)(`${r}: ${s} passes the filter ${c}, a setting of this clone that is no part of the commit; commit the file as the image needs it, have export-ignore in .gitattributes leave it out, or run git config --remove-section filter.${c} in a step before to build it as it is committed`)
;if(/does not have any commits yet|unknown revision|bad revision|ambiguous argument 'HEAD'/.test(e))return(0,
o.Qm)(`${r}: the repository at ${n} has no commit yet; an image is built from a commit`)
;if(/No space left on device/i.test(e))return(0,o.gz)(`${r}: the disk is full (${i}); free some space and run again`)
;return(0,o.gz)(`${r}: git ended with ${t}: ${i||"no message"}`)}function at({commit:t,objects:e},n){
const r=e===void 0?{}:{GIT_ALTERNATE_OBJECT_DIRECTORIES:alternate(e)};return{folder:t.top,doing:n,env:r}}
function alternate(t){return t.includes(":")?`"${t.replaceAll(/["\\]/g,"\\$&")}"`:t}function pathspecs(t){
return t.map(t=>t===""?".":t)}},50782:(t,e,n)=>{n.r(e);n.d(e,{source:()=>$});var r=n(73024);var o=n(83994)
;var i=n(16947);var s=n(62807);var c=n(13224);var a=n(76760);var l=n(47275);var u=n(24354);const f=Buffer.from("/")
;function*filesIn(t){for(const e of(0,r.readdirSync)(t,{withFileTypes:true,encoding:"buffer"})){
const n=Buffer.concat([t,f,e.name]);if(e.isDirectory())yield*filesIn(n);yield{path:n,entry:e}}}var d=n(77598)
;function hashOf({path:t,entry:e}){const n=(0,d.createHash)("sha256");if(e.isSymbolicLink())return n.update((0,
r.readlinkSync)(t,"buffer")).digest();const o=(0,r.openSync)(t,"r");const i=Buffer.allocUnsafe(1<<20);try{for(let t=(0,
r.readSync)(o,i);t>0;t=(0,r.readSync)(o,i))n.update(i.subarray(0,t))}finally{(0,r.closeSync)(o)}return n.digest()}
const h=Date.UTC(1981)/1e3;const p=Date.UTC(2005)/1e3-h;function date(t,e,n){
const o=e==="now"?Date.now()/1e3:e==="commit"?momentOf(n):h;for(const n of filesIn(Buffer.from(t))){
const t=e==="content"&&!n.entry.isDirectory()?timeOf(n):o;(0,r.lutimesSync)(n.path,t,t)}(0,r.lutimesSync)(t,o,o)}
function momentOf({commit:t,tree:e}){return t.time+fraction(Number.parseInt(e.slice(0,5),16))}function timeOf(t){
const e=hashOf(t);return h+e.readUIntBE(0,6)%p+fraction(e.readUIntBE(6,3)%1048576)}function fraction(t){return t/1048576
}var m=n(22062);async function withoutFilters(t){const e=await(0,m.$Y)(["config","--null","--list"],t)
;const n=e.matchAll(/(?:^|\0)filter\.([^\0\n]+)\.(?:smudge|process)\n([^\0]+)(?=\0)/g)
;const r=[...n].flatMap(([,t="",e])=>t==="lfs"||e==="cat"?[]:[t])
;return[...new Set(r)].flatMap(t=>["smudge=","process=","required=true"].flatMap(e=>["-c",`filter.${t}.${e}`]))}
const g=["tar.umask=0022","core.bigFileThreshold=512m","core.ignoreCase=false"].flatMap(t=>["-c",t])
;const w=/^\s*(?!#).*(?:\[attr\]|\s[-!]?(?:text|binary|crlf|eol|ident|filter|working-tree-encoding|export-ignore|export-subst)(?:[\s=]|$))/m
;async function refuseOwnAttributes(t){const e=await(0,m.$Y)(["rev-parse","--git-path","info/attributes"],t);const n=(0,
a.resolve)(t.folder,e.replace(/\n$/,""));if(!(0,r.existsSync)(n)||!w.test((0,r.readFileSync)(n,"utf8")))return;throw(0,
s.Qm)(`${t.doing}: ${n} holds attributes of this clone alone, which change files on their way into the image; move its lines to .gitattributes, or take them away in a step before`)
}function isPointer(t){if(!(0,r.existsSync)(t))return false;const e=(0,r.openSync)(t,"r");try{const t=Buffer.alloc(40)
;return(0,r.readSync)(e,t)===40&&t.toString("latin1")==="version https://git-lfs.github.com/spec/"}finally{(0,
r.closeSync)(e)}}function writtenTo(t){const at=e=>(0,c.$)((0,a.join)(t,e));const e=Buffer.byteLength((0,a.join)(t,"/"))
;return{has:t=>(0,r.existsSync)(at(t)),filesBelow(t){if(!(0,r.existsSync)(at(t)))return[]
;const n=[...filesIn(at(t))].filter(({entry:t})=>t.isFile());return n.map(t=>(0,c.b)(t.path.subarray(e)))},
isPointer:t=>isPointer(at(t))}}async function unpack(t,e,n,o,i){try{await refuseOwnAttributes(n)
;const r=[...g,...await withoutFilters(n)];const c=[...r,"archive","--format=tar",`--output=${i}`,t];await(0,
m.$Y)([...c,...e.includes(".")?[]:["--",...e]],n);const{code:a,err:l}=await(0,u.G)("tar",["-xpf",i,"--no-same-owner"],{
folder:o});if(a===0)return;const f=/No space left on device/i.test(l)
;throw(0,s.gz)(`${n.doing}: ${f?"the disk is full; free some space and run again":`tar ended with ${a}: ${l.trim()}`}`)
}finally{(0,r.rmSync)(i,{force:true})}}async function submodule(t,e,n,o,u){if(!(0,r.existsSync)((0,c.$)(o)))return
;if(!e.isWellFormed())throw(0,
s.Qm)(`${(0,l.S)(e)} is a submodule whose name is not UTF-8; rename it with git mv, or have .dockerignore leave it out`)
;const f={folder:t,doing:`writing out the submodule ${e}`,env:{}};const d=(0,r.existsSync)((0,a.join)(t,".git"))
;const h=d?(0,m.$Y)(["rev-parse","--show-toplevel","--show-prefix"],f):"";const p=await Promise.resolve(h).catch(t=>{
if(/dubious ownership/.test(t.message))throw t;return""});const g=p.endsWith("\n\n")&&await(0,
m.$Y)(["cat-file","-e",`${n}^{commit}`],f).then(()=>true,()=>false);if(!g)throw(0,
s.Qm)(`${e} is a submodule whose commit ${n.slice(0,12)} is not checked out; give actions/checkout submodules: true, or have .dockerignore leave it out`)
;await unpack(`${n}^{tree}`,["."],f,o,u);const w=(0,i.cZ)(await(0,m.$Y)(["ls-tree","-r","-z","--full-tree",n],f))
;for(const n of w.filter(({type:t})=>t==="commit"))await submodule((0,a.join)(t,n.path),`${e}/${n.path}`,n.id,(0,
a.join)(o,n.path),u)}function placeOf(t,e){const n=(0,r.realpathSync)(t);const o=above(n).find(isTop)
;if(o===void 0)return;for(const o of above(t).filter(isTop)){const i=(0,r.realpathSync)(o);if(isWithin(n,i))continue
;throw(0,
s.Qm)(`${e}: ${t} leads out of the repository ${i} by a symbolic link, to ${n}; give the folder that is meant as the context`)
}return{top:o,prefix:(0,a.relative)(o,n)}}function isTop(t){return(0,r.existsSync)((0,a.join)(t,".git"))}
function above(t){const e=(0,a.dirname)(t);return e===t?[t]:[t,...above(e)]}function isWithin(t,e){const n=(0,
a.relative)(e,t);return n!==".."&&!n.startsWith("../")}const $={commit:async function readCommit(t){
const e="reading the commit";(0,m.jQ)(t,e);const n=placeOf(t,e);if(n===void 0)throw(0,m.Dx)(t,e);const{top:o,prefix:i}=n
;const a={folder:o,doing:e};const[l,u]=await Promise.all([(0,m.$Y)(["rev-parse","--show-toplevel"],a),(0,
m.$Y)(["log","-1","--format=%H %T %ct","HEAD"],a)])
;if((0,r.realpathSync)((0,c.$)(l.replace(/\n$/,"")),"utf8")!==o)throw(0,
s.Qm)(`${e}: git takes ${l.trim()} for the work tree of ${t}, which lies in ${o}; take core.worktree out of its settings`)
;const[f="",d="",h=""]=u.trim().split(" ");return{sha:f,tree:d,time:Number(h),top:o,prefix:i}},
withWorkTree:async function withWorkTree(t,e,n,o){const i="taking the work tree as it is (dirty: allow)";const s=(0,
r.mkdtempSync)((0,a.join)(o,"tree-"));const c=(0,a.join)(s,"index");const l=(0,a.join)(s,"objects");(0,r.mkdirSync)(l)
;const u=await(0,m.$Y)(["rev-parse","--git-path","index","--git-path","objects"],{folder:t.top,doing:i})
;const[f="",d=""]=u.trim().split("\n").map(e=>(0,a.resolve)(t.top,e));const h={GIT_INDEX_FILE:c,GIT_OBJECT_DIRECTORY:l,
GIT_ALTERNATE_OBJECT_DIRECTORIES:(0,m.Jo)(d)};const p={folder:t.top,doing:i,env:h};if((0,r.existsSync)(f))(0,
r.copyFileSync)(f,c);else await(0,m.$Y)(["read-tree",t.tree],p);await(0,m.$Y)(["read-tree","-m",t.tree],p)
;const g=[...(0,m.YO)(e).map(t=>`:(literal)${t}`),...n.map(t=>`:(exclude,literal)${t}`)];await(0,
m.$Y)(["add","--all","--",...g],{...p,env:{...h,GIT_LITERAL_PATHSPECS:"0"}});return{commit:t,tree:(await(0,
m.$Y)(["write-tree"],p)).trim(),objects:l}},archive:async function archive(t,e,n,r,o){const i=`${r}.tar`
;await unpack(t.tree,(0,m.YO)(e),(0,m.at)(t,"writing out the files of the commit"),r,i)
;for(const{path:e,id:o}of n)await submodule((0,a.join)(t.commit.top,e),e,o,(0,a.join)(r,e),i);date(r,o,t)
;return writtenTo(r)},async dirty({top:t},e){
const n=await(0,m.$Y)(["status","--porcelain=v2","-z","--untracked-files=all","--ignore-submodules=none","--no-renames","--",...(0,
m.YO)(e)],{folder:t,doing:"looking for changes that are not committed"});return(0,o.i$)(n)},async entries(t,e){
const n=e.includes("")?[]:["--",...e];const r=["ls-tree","-r","-t","-z","--full-tree",t.tree,...n];return(0,
i.cZ)(await(0,m.$Y)(r,(0,m.at)(t,"listing the files of the commit")))},async texts(t,e){const n=[...new Set(e)]
;if(n.length===0)return new Map;const r=await Promise.all(n.map(e=>(0,m.$Y)(["cat-file","blob",e],(0,
m.at)(t,"reading the Dockerfile"))));return new Map(n.map((t,e)=>[t,asBuildKitReads(r[e]??"")]))}}
;function asBuildKitReads(t){return t.replace(/^\uFEFF/,"").toWellFormed()}},13224:(t,e,n)=>{n.d(e,{$:()=>bytesOf,
b:()=>textOf});var r=n(4573)
;const o=/[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2}|([\x80-\xff])/g
;function textOf(t){if((0,r.isUtf8)(t))return t.toString("utf8")
;return t.toString("latin1").replace(o,(t,e)=>e===void 0?Buffer.from(t,"latin1").toString("utf8"):String.fromCharCode(56320+e.charCodeAt(0)))
}function bytesOf(t){const e=t.split(/([\udc80-\udcff])/u)
;return Buffer.concat(e.map((t,e)=>e%2===0?Buffer.from(t):Buffer.of(t.charCodeAt(0)-56320)))}},24354:(t,e,n)=>{n.d(e,{
G:()=>command,t:()=>NoSuchProgram});var r=n(81260);var o=n(32561);var i=n(8915);var s=n(82662)
;class NoSuchProgram extends Error{}async function command(t,e,n={}){(0,s.AO)();const c=new o.u(n.onLine)
;const a=new o.u(n.onErrorLine);const l=await(0,r.m)(t,[...e],{silent:true,ignoreReturnCode:true,env:{...(0,
i.y)(t,n.also),...n.env},...n.folder===void 0?{}:{cwd:n.folder},...n.input===void 0?{}:{input:Buffer.from(n.input)},
listeners:{stdout:t=>c.take(t),stderr:t=>a.take(t)}}).catch(e=>{
if(/Unable to locate executable/.test(e.message))throw new NoSuchProgram(t);throw e});await(0,s.KM)();return{code:l??-1,
out:c.end(),err:a.end().toWellFormed()}}},32561:(t,e,n)=>{n.d(e,{u:()=>LineReader});var r=n(13224);class LineReader{
#t=new TextDecoder;#e;#n;#r=[];#o="";constructor(t,e=Number.POSITIVE_INFINITY){this.#e=t;this.#n=e}take(t){
if(this.#e===void 0){this.#r.push(t);return}const e=(this.#o+this.#t.decode(t,{stream:true})).split("\n")
;this.#o=e.pop()??"";for(const t of e)this.#e(t);if(this.#o.length<=this.#n)return;this.#e(this.#o);this.#o=""}end(){
if(this.#e&&this.#o!=="")this.#e(this.#o);return(0,r.b)(Buffer.concat(this.#r))}}},8915:(t,e,n)=>{n.d(e,{
u:()=>isAskedFor,y:()=>programEnvironment});const r=["PATH","HOME","USER","LOGNAME","TMPDIR"]
;const o=["HTTP_PROXY","HTTPS_PROXY","NO_PROXY","ALL_PROXY"].flatMap(t=>[t,t.toLowerCase()])
;const i=["SSL_CERT_FILE","SSL_CERT_DIR"]
;const s=["XDG_RUNTIME_DIR","DBUS_SESSION_BUS_ADDRESS","PASSWORD_STORE_DIR","GNUPGHOME"];const c="docker-credential-"
;const a={git:[...o,...i,"SSH_AUTH_SOCK","XDG_CONFIG_HOME","SUDO_UID"],
docker:[...o,...i,...s,"SSH_AUTH_SOCK","DOCKER_HOST","DOCKER_CONTEXT","DOCKER_CONFIG","DOCKER_API_VERSION","DOCKER_TLS","DOCKER_TLS_VERIFY","DOCKER_CERT_PATH","BUILDX_BUILDER","BUILDX_CONFIG","KUBECONFIG","KUBERNETES_SERVICE_HOST","KUBERNETES_SERVICE_PORT"],
[`${c}ecr-login`]:["AWS_*"],[`${c}gcloud`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],
[`${c}gcr`]:["GOOGLE_APPLICATION_CREDENTIALS","CLOUDSDK_*"],[`${c}acr-env`]:["AZURE_*"]};const l={
gha:["ACTIONS_RUNTIME_TOKEN","ACTIONS_RESULTS_URL","ACTIONS_CACHE_URL","ACTIONS_CACHE_SERVICE_V2"],s3:["AWS_*"]}
;function isAskedFor(t){return Object.hasOwn(l,t)}function programEnvironment(t,e=[],n=process.env){
const u=[...r,...Object.hasOwn(a,t)?a[t]??[]:[],...t.startsWith(c)?[...o,...i,...s,"DOCKER_CONFIG"]:[],...e.flatMap(t=>l[t])]
;const f=Object.entries(n).filter(([t])=>u.some(e=>covers(e,t)));return{
...Object.fromEntries(f.flatMap(([t,e])=>e===void 0?[]:[[t,e]])),LC_ALL:"C"}}function covers(t,e){
return t.endsWith("*")?e.startsWith(t.slice(0,-1)):t===e}},82662:(t,e,n)=>{n.d(e,{AO:()=>endWithUs,KM:()=>unlessWeEnd,
Sb:()=>endTree});var r=n(31421);var o=n(58500);var i=n(8915);const s=5e3;let c=false;let a=false;function endWithUs(){
if(a)return;a=true;for(const t of["SIGINT","SIGTERM"])process.once(t,async()=>{c=true;const e=descendants()
;for(const n of e)tell(n,t);const n=Date.now()+s;while(e.some(t=>tell(t,0))&&Date.now()<n)await(0,o.setTimeout)(20)
;for(const t of[...e,...descendants()])tell(t,"SIGKILL");process.kill(process.pid,t)})}async function unlessWeEnd(){
if(c)await new Promise(()=>{})}function endTree(t){for(const e of[t,...descendants(t)])tell(e,"SIGKILL")}
function descendants(t=process.pid){const{stdout:e}=(0,r.spawnSync)("ps",["-A","-o","pid=,ppid="],{encoding:"utf8",
env:(0,i.y)("ps")});const n=(e??"").split("\n").map(t=>t.trim().split(/\s+/).map(Number));const o=[t]
;for(const t of o)for(const[e=0,r]of n)if(r===t&&e!==t)o.push(e);return o.slice(1)}function tell(t,e){try{
return process.kill(t,e)}catch{return false}}},83994:(t,e,n)=>{n.d(e,{JT:()=>refuseDirty,LY:()=>ofAnother,
i$:()=>parseStatus});var r=n(62807);var o=n(47275);const i="160000";function parseStatus(t){const e=[]
;const n=t.split("\0");for(let t=0;t<n.length;t++){const r=n[t]??"";const o=r[0];if(o==="?"&&r.endsWith("/"))e.push({
path:r.slice(2,-1),state:"repository"});else if(o==="?")e.push({path:r.slice(2),state:"untracked"});if(o==="2")t+=1
;const s=o==="1"?8:o==="2"?9:o==="u"?10:0;if(s===0)continue;const c=r.split(" ");const a=c.slice(s).join(" ")
;const l=c[2]?.startsWith("S")&&/[MU]/.test(c[2].slice(2));const u=o==="1"&&c[3]!==i&&c[5]===i;e.push({path:a,
state:u?"repository":l?"submodule":"changed"})}return e}function refuseDirty(t,e){const n={changed:"changed",
untracked:"not tracked",submodule:"changed inside of a submodule",repository:"a repository of its own"}
;const i=t.slice(0,5).map(({path:t,state:e})=>`${(0,o.S)(t)} (${n[e]})`);const s=t.length>5?` and ${t.length-5} more`:""
;const c=t.some(ofAnother)?"":", or give dirty: allow to build what is there"
;const a=t.some(({state:t})=>t==="repository")?" (a repository as a submodule)":"";return(0,r.Cv)("content",(0,
r.J5)(`the work tree is not what commit ${e.slice(0,12)} holds: ${i.join(", ")}${s}; commit them${a}, or have .gitignore or .dockerignore leave them out${c}`))
}function ofAnother({state:t}){return t==="submodule"||t==="repository"}},16947:(t,e,n)=>{n.d(e,{Gz:()=>below,
RK:()=>visible,Td:()=>attributesOf,cZ:()=>parseTree});var r=n(31214);function parseTree(t){
return t.split("\0").flatMap(t=>{const[,e,n,r,o]=/^(\d{6}) (blob|tree|commit) ([0-9a-f]+)\t([\s\S]+)$/.exec(t)??[]
;return e&&n&&r&&o?[{mode:e,type:n,id:r,path:o}]:[]})}function below(t,e){if(e==="")return t;const n=`${e}/`
;return t.filter(({path:t})=>t.startsWith(n)).map(t=>({...t,path:t.path.slice(n.length)}))}function visible(t,e){
const n=(0,r.zK)(e);const o=(0,r.NO)(e)
;return t.filter(({path:t,type:e})=>!n(t)||e==="commit"&&o(t)).map(t=>t.type==="tree"?{...t,id:""}:t)}
function attributesOf(t,e,n){return t.filter(({path:t,type:r})=>{
if(r!=="blob"||!/(^|\/)\.gitattributes$/.test(t))return false;const o=t.replace(/\/?\.gitattributes$/,"")
;if([o,e].includes("")||`${o}/`.startsWith(`${e}/`))return true;return[e,n].some(t=>`${t}/`.startsWith(`${o}/`))})}},
31214:(t,e,n)=>{n.d(e,{zK:()=>dockerignore,NO:()=>takesBackBelow,lD:()=>unclear});var r=n(47275)
;function expression(t,e){const n=read(t,e);const{length:r}=n;return{split:t=>e==="u"?[...t]:t.split(""),*ends(t,e=0){
let o=new Uint8Array(r+1);let i=new Uint8Array(r+1);o[0]=1;for(let s=e;;s++){const e=t[s];let c=false
;for(let a=0;a<r;a++){if(o[a]===0)continue;const r=n[a];for(const t of r.over)o[a+t]=1;if(r.between?.(t[s-1],e))o[a+1]=1
;if(e===void 0||!r.takes?.(e))continue;i[r.again?a:a+1]=1;c=true}if(o[r]===1)yield s;if(!c)return;[o,i]=[i,o.fill(0)]}}}
}const o="(.*/)?";const i=/\[\^?(?:\\.|[^\]\\])*\]|\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|c[a-zA-Z]|[0-3]?[0-7]{1,2}|.)|./
;function read(t,e){const n=[];const r=new RegExp(i.source,`sy${e}`);for(let i=0;i<t.length;){if(t.startsWith(o,i)){
n.push({over:[1,3]},{takes:taker(".",e),again:true,over:[1]},{takes:taker("/",e),over:[]});i+=o.length;continue}
r.lastIndex=i;const s=r.exec(t)?.[0]??"";i+=s.length
;if(/^\\[1-9]/.test(s)&&t.includes(o))throw new Error(`${s} is no escape`);const c=t[i]==="*";if(c)i+=1;const a=asks(s)
;n.push(a?{between:a,over:[]}:{takes:taker(s,e),again:c,over:c?[1]:[]})}return n}function taker(t,e){
if(t==="[^/]")return t=>t!=="/";if(t===".")return t=>t!=="\n";if(!/^[[.\\]/.test(t))return e=>e===t
;const n=new RegExp(`^${t}$`,e);return t=>n.test(t)}function asks(t){const word=t=>t!==void 0&&/\w/.test(t)
;if(t==="^")return t=>t===void 0;if(t==="\\b")return(t,e)=>word(t)!==word(e);if(t==="\\B")return(t,e)=>word(t)===word(e)
;return}const s=/^\^?(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[A-Za-z0-9_.+$])+$/;function clearness(t){
return ignore_pattern_read(t).clear}function compile(t){const{kind:e,source:n,clear:o}=ignore_pattern_read(t)
;if(!o)return()=>false;if(e==="exact")return e=>e===t;if(e==="prefix")return e=>e.startsWith(t.slice(0,-2))
;if(e==="suffix"){const e=t.slice(2);return t=>t.endsWith(e)||e.startsWith("/")&&t===e.slice(1)}
const{split:i,ends:s}=expression(n,"u");return t=>{const e=i((0,r.T)(t));for(const t of s(e))if(t===e.length)return true
;return false}}function ignore_pattern_read(t){let e="exact";let n="";let r=false;const o=[...t]
;for(let i=0,c=0;i<o.length;c++){const a=o[i++]??"";if(a==="*"&&o[i]==="*"){i+=o[i+1]==="/"?2:1;if(i<o.length){
n+="(.*/)?";e="regexp"}else if(e==="exact")e="prefix";else{n+=".*";e="regexp"}if(c===0)e="suffix"
}else if(a==="*"||a==="?"){n+=a==="*"?"[^/]*":"[^/]";e="regexp"}else if(a==="\\"){const t=o[i++]
;r||=t===void 0||!/[!-/:-@[-`{-~]/.test(t);if(t!==void 0)e="regexp";n+=literal(t??"")}else if(a==="["){e="regexp"
;const c=o.indexOf("]",i);if(c===-1)throw new Error(`"${t}" is not a pattern that BuildKit takes`)
;const a=o.slice(i,c).join("");const l=[...a.matchAll(/(.)-(.)/g)];if(s.test(a)&&l.every(([,t="",e=""])=>t<=e)){
n+=`[${a}]`;i=c+1}else r=true}else{if(a==="]")e="regexp";r||="{|}".includes(a);n+=a==="^"?"^":literal(a)}}return{kind:e,
source:n,clear:e!=="regexp"||!r}}function literal(t){return/[\^$\\.*+?()[\]{}|/]/.test(t)?`\\${t}`:t}
const c="\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000"
;const a=new RegExp(`^[${c}]+|[${c}]+$`,"g");const trim=t=>t.replace(a,"");function dockerignore(t){
const e=dockerignore_all(t);if(e.some(({text:t})=>!clearness(t)))return()=>false;const n=new Map;const decide=t=>{
const n=t.lastIndexOf("/");return decided(e,t,n===-1?void 0:folder(t.slice(0,n)))};const folder=t=>{
const e=n.get(t)??decide(t);n.set(t,e);return e};return t=>decide(t).out}function unclear(t){
return dockerignore_all(t).flatMap(({excepts:t,text:e})=>clearness(e)?[]:[`${t?"!":""}${e}`])}function decided(t,e,n){
let r=false;const o=t.map(({excepts:t,matches:o},i)=>{const s=n?.matched[i]===true||t===r&&o(e);if(s)r=!t;return s})
;return{out:r,matched:o}}function takesBackBelow(t){const e=dockerignore_all(t).filter(({excepts:t})=>t);return t=>{
const n=t.split("/");return e.some(({text:t})=>{const e=t.split("/");const r=e.findIndex(t=>l.test(t))
;const o=(r===-1?e:e.slice(0,r)).slice(0,n.length);if(!o.every((t,e)=>compile(t)(n[e]??"")))return false
;if(r===-1||r>=n.length)return e.length>n.length;return n[r]?.startsWith((e[r]??"").replace(u,""))??false})}}
const l=/\*\*|[[\]\\^\uFFFD]/;const u=/[*?[\]\\^\uFFFD].*$/s;function dockerignore_all(t){
return t.replace(/^\uFEFF/,"").split(/\r?\n/).flatMap(dockerignore_read)}function dockerignore_read(t){
if(t.startsWith("#"))return[];const e=trim(t);if(e==="")return[];const n=e.startsWith("!");const r=n?trim(e.slice(1)):e
;const o=trim(`${n?"!":""}${r===""?"":relative(clean(r))}`);if(o==="")return[];const i=clean(o)
;if(i==="!")throw new Error('a line of "!" alone excepts nothing');const s=i.startsWith("!");const c=s?i.slice(1):i
;return[{excepts:s,text:c,matches:compile(c)}]}function relative(t){return t.length>1?t.replace(/^\//,""):t}
function clean(t){const e=t.startsWith("/");const n=[];for(const r of t.split("/")){if(r===""||r===".")continue
;if(r!=="..")n.push(r);else if(n.length>0&&n.at(-1)!=="..")n.pop();else if(!e)n.push(r)}
return`${e?"/":""}${n.join("/")}`||"."}},47275:(t,e,n)=>{n.d(e,{S:()=>shown,T:()=>blurred});const r=/[\udc80-\udcff]/gu
;function shown(t){return t.replace(r,t=>`\\x${(t.charCodeAt(0)-56320).toString(16)}`)}function blurred(t){
return t.replace(r,"�")}}};
