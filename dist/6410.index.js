export const id=6410;export const ids=[6410];export const modules={8981:(t,e,o)=>{o.d(e,{G:()=>command,
t:()=>NoSuchProgram});var n=o(1421);var i=o(8500);var r=o(1260);class NoSuchProgram extends Error{}
async function command(t,e,o={}){endWithUs();const n=new Reader(o.onLine);const i=new Reader(o.onErrorLine)
;const s=await(0,r.m)(t,[...e],{silent:true,ignoreReturnCode:true,env:environment(o.env),...o.folder===void 0?{}:{
cwd:o.folder},...o.input===void 0?{}:{input:Buffer.from(o.input)},listeners:{stdout:t=>n.take(t),stderr:t=>i.take(t)}
}).catch(e=>{if(/Unable to locate executable/.test(e.message))throw new NoSuchProgram(t);throw e})
;if(c)await new Promise(()=>{});return{code:s??-1,out:n.end(),err:i.end()}}function environment(t={}){const e={
...process.env,...t};return Object.fromEntries(Object.entries(e).flatMap(([t,e])=>e===void 0?[]:[[t,e]]))}class Reader{
#t=new TextDecoder;#e;#o=[];#n="";constructor(t){this.#e=t}take(t){const e=this.#t.decode(t,{stream:true})
;if(this.#e===void 0){this.#o.push(e);return}const o=(this.#n+e).split("\n");this.#n=o.pop()??""
;for(const t of o)this.#e(t)}end(){if(this.#e&&this.#n!=="")this.#e(this.#n);return this.#o.join("")}}const s=5e3
;let c=false;let a=false;function endWithUs(){if(a)return;a=true
;for(const t of["SIGINT","SIGTERM"])process.once(t,async()=>{c=true;const e=descendants();for(const o of e)tell(o,t)
;const o=Date.now()+s;while(e.some(t=>tell(t,0))&&Date.now()<o)await(0,i.setTimeout)(20)
;for(const t of[...e,...descendants()])tell(t,"SIGKILL");process.kill(process.pid,t)})}function descendants(){
const{stdout:t}=(0,n.spawnSync)("ps",["-A","-o","pid=,ppid="],{encoding:"utf8"})
;const e=(t??"").split("\n").map(t=>t.trim().split(/\s+/).map(Number));const o=[process.pid]
;for(const t of o)for(const[n=0,i]of e)if(i===t&&n!==t)o.push(n);return o.slice(1)}function tell(t,e){try{
return process.kill(t,e)}catch{return false}}},5250:(t,e,o)=>{o.d(e,{J:()=>refuseDirty,i:()=>parseStatus});var n=o(2807)
;function parseStatus(t){const e=[];const o=t.split("\0");for(let t=0;t<o.length;t++){const n=o[t]??"";const i=n[0]
;if(i==="?")e.push({path:n.slice(2),state:"untracked"});if(i==="2")t+=1;const r=i==="1"?8:i==="2"?9:i==="u"?10:0
;if(r===0)continue;const s=n.split(" ");const c=s[2]?.startsWith("S")&&/[MU]/.test(s[2].slice(2));e.push({
path:s.slice(r).join(" "),state:c?"submodule":"changed"})}return e}function refuseDirty(t,e){const o={changed:"changed",
untracked:"not tracked",submodule:"changed inside of a submodule"}
;const i=t.slice(0,5).map(({path:t,state:e})=>`${t} (${o[e]})`);const r=t.length>5?` and ${t.length-5} more`:""
;const s=t.some(({state:t})=>t==="submodule")?"":", or give dirty: allow to build what is there";return(0,
n.J5)(`the work tree is not what commit ${e.slice(0,12)} holds: ${i.join(", ")}${r}; commit them, or have .gitignore or .dockerignore leave them out${s}`)
}},6618:(t,e,o)=>{o.d(e,{N:()=>takesBackBelow,z:()=>dockerignore});function dockerignore(t){const e=all(t);return t=>{
let o=false;for(const{excepts:n,matches:i}of e)if(withParents(t).some(i))o=!n;return o}}function takesBackBelow(t){
const e=all(t).filter(({excepts:t})=>t);return t=>{const o=t.split("/");return e.some(({text:t})=>{const e=t.split("/")
;const r=e.findIndex(t=>n.test(t));const s=(r===-1?e:e.slice(0,r)).slice(0,o.length)
;if(!s.every((t,e)=>compile(t)(o[e]??"")))return false;if(r===-1||r>=o.length)return e.length>o.length
;return o[r]?.startsWith((e[r]??"").replace(i,""))??false})}}const n=/\*\*|[[\]\\^]/;const i=/[*?[\]\\^].*$/s
;function all(t){return t.replace(/^\uFEFF/,"").split(/\r?\n/).flatMap(read)}function read(t){
if(t.startsWith("#"))return[];const e=t.trim();if(e==="")return[];const o=e.startsWith("!")
;const n=o?e.slice(1).trim():e;if(n==="")throw new Error('a line of "!" alone excepts nothing');const i=clean(n)
;const r=i.length>1?i.replace(/^\//,""):i;return[{excepts:o,text:r,matches:compile(r)}]}function withParents(t){
const e=t.split("/");return e.map((t,o)=>e.slice(0,o+1).join("/"))}function clean(t){const e=t.startsWith("/")
;const o=[];for(const n of t.split("/")){if(n===""||n===".")continue
;if(n!=="..")o.push(n);else if(o.length>0&&o.at(-1)!=="..")o.pop();else if(!e)o.push(n)}
return`${e?"/":""}${o.join("/")}`||"."}function compile(t){let e="exact";let o="";const n=[...t];const peek=t=>n[t]
;for(let t=0,i=0;t<n.length;i++){const r=n[t++]??"";if(r==="*"&&peek(t)==="*"){t+=peek(t+1)==="/"?2:1;if(t<n.length){
o+="(.*/)?";e="regexp"}else if(e==="exact")e="prefix";else{o+=".*";e="regexp"}if(i===0)e="suffix"
}else if(r==="*"||r==="?"){o+=r==="*"?"[^/]*":"[^/]";e="regexp"
}else if(".+()|{}$".includes(r))o+=`\\${r}`;else if(r==="\\"){const i=n[t++];o+=i===void 0?"\\":`\\${i}`
;if(i!==void 0)e="regexp"}else{o+=r;if(r==="["||r==="]")e="regexp"}}if(e==="exact")return e=>e===t
;if(e==="prefix")return e=>e.startsWith(t.slice(0,-2));if(e==="suffix"){const e=t.slice(2)
;return t=>t.endsWith(e)||e.startsWith("/")&&t===e.slice(1)}const i=regExp(o,t);return t=>i.test(t)}
function regExp(t,e){for(const e of["u",""])try{return new RegExp(`^${t}$`,e)}catch{}
throw new Error(`"${e}" is not a pattern that BuildKit takes`)}},7412:(t,e,o)=>{o.d(e,{Gz:()=>below,RK:()=>visible,
Td:()=>attributesOf,cZ:()=>parseTree});var n=o(6618);function parseTree(t){return t.split("\0").flatMap(t=>{
const[,e,o,n,i]=/^(\d{6}) (blob|tree|commit) ([0-9a-f]+)\t([\s\S]+)$/.exec(t)??[];return e&&o&&n&&i?[{mode:e,type:o,
id:n,path:i}]:[]})}function below(t,e){if(e==="")return t;const o=`${e}/`
;return t.filter(({path:t})=>t.startsWith(o)).map(t=>({...t,path:t.path.slice(o.length)}))}function visible(t,e){
const o=(0,n.z)(e);const i=(0,n.N)(e)
;return t.filter(({path:t,type:e})=>!o(t)||e==="commit"&&i(t)).map(t=>t.type==="tree"?{...t,id:""}:t)}
function attributesOf(t,e,o){return t.filter(({path:t,type:n})=>{
if(n!=="blob"||!/(^|\/)\.gitattributes$/.test(t))return false;const i=t.replace(/\/?\.gitattributes$/,"")
;if([i,e].includes("")||`${i}/`.startsWith(`${e}/`))return true;return[e,o].some(t=>`${t}/`.startsWith(`${i}/`))})}},
6410:(t,e,o)=>{o.r(e);o.d(e,{source:()=>h});var n=o(5250);var i=o(2807);var r=o(7412);var s=o(3024);var c=o(6760)
;var a=o(8981)
;const l=["--no-optional-locks","-c","core.autocrlf=false","-c","core.eol=lf","-c","core.attributesFile=/dev/null","-c","core.quotePath=false","-c","log.showSignature=false"]
;async function git(t,e){const{folder:o,doing:n,input:r}=e;if(!(0,s.statSync)(o,{throwIfNoEntry:false
})?.isDirectory())throw(0,
i.Qm)(`${n}: there is no folder ${o}; run actions/checkout in a step before, or correct the context`);const c={
LC_ALL:"C",GIT_TERMINAL_PROMPT:"0",GIT_LITERAL_PATHSPECS:"1",GIT_ATTR_NOSYSTEM:"1",GIT_NO_REPLACE_OBJECTS:"1",...e.env}
;const u=await(0,a.G)("git",[...l,...t],{folder:o,env:c,...r===void 0?{}:{input:r}}).catch(t=>{
if(t instanceof a.t)throw(0,i.Qm)(`${n}: there is no git on the PATH; install it`);throw t})
;if(u.code!==0)throw trouble(u,e);return u.out}function trouble({code:t,err:e},{folder:o,doing:n}){
const r=e.split("\n").filter(t=>t.trim()!==""&&!/^(hint|warning):/.test(t)).join(" ").replace(/^fatal: /,"").trim()
;if(/dubious ownership/.test(e))return(0,
i.Qm)(`${n}: git does not trust ${o}, which another user owns (dubious ownership); run git config --global --add safe.directory ${o} in a step before`)
;if(/not a git repository/.test(e))return(0,
i.Qm)(`${n}: ${o} is in no git repository; run actions/checkout in a step before, or correct the context`)
;const[,s,c]=/^fatal: (.+): smudge filter (.+) failed$/m.exec(e)??[];if(c==="lfs")return(0,
i.gz)(`${n}: Git LFS could not give ${s} (${r}); give actions/checkout lfs: true, or run again`);if(c!==void 0)return(0,
i.Qm)(`${n}: ${s} passes the filter ${c}, a setting of this clone that is no part of the commit; commit the file as the image needs it, have export-ignore in .gitattributes leave it out, or run git config --remove-section filter.${c} in a step before to build it as it is committed`)
;if(/does not have any commits yet|unknown revision|bad revision|ambiguous argument 'HEAD'/.test(e))return(0,
i.Qm)(`${n}: the repository at ${o} has no commit yet; an image is built from a commit`)
;if(/No space left on device/i.test(e))return(0,i.gz)(`${n}: the disk is full (${r}); free some space and run again`)
;return(0,i.gz)(`${n}: git ended with ${t}: ${r||"no message"}`)}function at({commit:t,objects:e},o){
const n=e===void 0?{}:{GIT_ALTERNATE_OBJECT_DIRECTORIES:e};return{folder:t.top,doing:o,env:n}}function pathspecs(t){
return t.map(t=>t===""?".":t)}async function withoutFilters(t){const e=await git(["config","--null","--list"],t)
;const o=e.matchAll(/(?:^|\0)filter\.([^\0\n]+)\.(?:smudge|process)\n([^\0]+)(?=\0)/g)
;const n=[...o].flatMap(([,t="",e])=>t==="lfs"||e==="cat"?[]:[t])
;return[...new Set(n)].flatMap(t=>["smudge=","process=","required=true"].flatMap(e=>["-c",`filter.${t}.${e}`]))}
const u=["tar.umask=0022","core.bigFileThreshold=512m","core.ignoreCase=false"].flatMap(t=>["-c",t])
;const f=/^\s*(?!#).*(?:\[attr\]|\s[-!]?(?:text|binary|crlf|eol|ident|filter|working-tree-encoding|export-ignore|export-subst)(?:[\s=]|$))/m
;async function refuseOwnAttributes(t){const e=await git(["rev-parse","--git-path","info/attributes"],t);const o=(0,
c.resolve)(t.folder,e.replace(/\n$/,""));if(!(0,s.existsSync)(o)||!f.test((0,s.readFileSync)(o,"utf8")))return;throw(0,
i.Qm)(`${t.doing}: ${o} holds attributes of this clone alone, which change files on their way into the image; move its lines to .gitattributes, or take them away in a step before`)
}async function unpack(t,e,o,n,r){try{await refuseOwnAttributes(o);const s=[...u,...await withoutFilters(o)]
;const c=[...s,"archive","--format=tar",`--output=${r}`,t];await git([...c,...e.includes(".")?[]:["--",...e]],o)
;const{code:l,err:f}=await(0,a.G)("tar",["-xpf",r,"-C",n,"--no-same-owner"]);if(l===0)return
;const h=/No space left on device/i.test(f)
;throw(0,i.gz)(`${o.doing}: ${h?"the disk is full; free some space and run again":`tar ended with ${l}: ${f.trim()}`}`)
}finally{(0,s.rmSync)(r,{force:true})}}async function submodule(t,e,o,n,a){if(!(0,s.existsSync)(n))return;const l={
folder:t,doing:`writing out the submodule ${e}`,env:{}}
;const u=await git(["rev-parse","--show-toplevel","--show-prefix"],l).catch(t=>{
if(/dubious ownership/.test(t.message))throw t;return""})
;const f=u.endsWith("\n\n")&&await git(["cat-file","-e",`${o}^{commit}`],l).then(()=>true,()=>false);if(!f)throw(0,
i.Qm)(`${e} is a submodule whose commit ${o.slice(0,12)} is not checked out; give actions/checkout submodules: true, or have .dockerignore leave it out`)
;await unpack(`${o}^{tree}`,["."],l,n,a);const h=(0,r.cZ)(await git(["ls-tree","-r","-z","--full-tree",o],l))
;for(const o of h.filter(({type:t})=>t==="commit"))await submodule((0,c.join)(t,o.path),`${e}/${o.path}`,o.id,(0,
c.join)(n,o.path),a)}function momentOf({commit:t,tree:e}){return t.time+Number.parseInt(e.slice(0,5),16)/1048576}
function date(t,e){const o=(0,s.readdirSync)(t,{recursive:true,withFileTypes:true});for(const t of o)(0,
s.lutimesSync)((0,c.join)(t.parentPath,t.name),e,e);(0,s.lutimesSync)(t,e,e)}const h={
commit:async function readCommit(t){const e={folder:t,doing:"reading the commit"}
;const[o,n]=await Promise.all([git(["rev-parse","--show-toplevel","--show-prefix"],e),git(["log","-1","--format=%H %T %ct","HEAD"],e)])
;const[r="",s="",c=""]=n.trim().split(" ");const[a="",l=""]=o.split("\n");if(a==="")throw(0,
i.Qm)(`${e.doing}: ${t} is in a bare repository, which has no work tree; check the commit out`);return{sha:r,tree:s,
time:Number(c),top:a,prefix:l.replace(/\/$/,"")}},withWorkTree:async function withWorkTree(t,e,o){
const n="taking the work tree as it is (dirty: allow)";const i=(0,s.mkdtempSync)((0,c.join)(o,"tree-"));const r=(0,
c.join)(i,"index");const a=(0,c.join)(i,"objects");(0,s.mkdirSync)(a)
;const l=await git(["rev-parse","--git-path","index","--git-path","objects"],{folder:t.top,doing:n})
;const[u="",f=""]=l.trim().split("\n").map(e=>(0,c.resolve)(t.top,e));const h={GIT_INDEX_FILE:r,GIT_OBJECT_DIRECTORY:a,
GIT_ALTERNATE_OBJECT_DIRECTORIES:f};const d={folder:t.top,doing:n,env:h};if((0,s.existsSync)(u))(0,
s.copyFileSync)(u,r);else await git(["read-tree",t.tree],d);await git(["read-tree","-m",t.tree],d)
;await git(["add","--all","--",...e.map(t=>t||".")],d);return{commit:t,tree:(await git(["write-tree"],d)).trim(),
objects:a}},archive:async function archive(t,e,o,n,i){const r=`${n}.tar`
;await unpack(t.tree,pathspecs(e),at(t,"writing out the files of the commit"),n,r)
;for(const{path:e,id:i}of o)await submodule((0,c.join)(t.commit.top,e),e,i,(0,c.join)(n,e),r)
;date(n,i==="now"?Date.now()/1e3:momentOf(t))},async dirty({top:t},e){
const o=await git(["status","--porcelain=v2","-z","--untracked-files=all","--ignore-submodules=none","--no-renames","--",...pathspecs(e)],{
folder:t,doing:"looking for changes that are not committed"});return(0,n.i)(o)},async entries(t,e){
const o=e.includes("")?[]:["--",...e];const n=["ls-tree","-r","-t","-z","--full-tree",t.tree,...o];return(0,
r.cZ)(await git(n,at(t,"listing the files of the commit")))},async texts(t,e){const o=[...new Set(e)]
;if(o.length===0)return new Map
;const n=await Promise.all(o.map(e=>git(["cat-file","blob",e],at(t,"reading the Dockerfile"))))
;return new Map(o.map((t,e)=>[t,n[e]??""]))}}}};
