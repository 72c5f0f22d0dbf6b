export const id=5864;export const ids=[5864];export const modules={15864:(t,e,n)=>{n.r(e);n.d(e,{
connectEcr:()=>connectEcr});var i=n(11801);var s=n(19349);var o=n(29141);var a=n(62807);var r=n(79982);var c=n(62348)
;const u=/^(ECONNREFUSED|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;async function told(t){try{return await t()}catch(t){
if(t instanceof a.C9){if((0,c.tD)(t,"CredentialsProviderError"))throw new a.jQ("no log-in",t.kind,t.message,t)
;const e=u.test(t.cause?.code??"");throw e?new a.jQ("no answer",t.kind,t.message,t):t}
if(!(t instanceof Error)||t.cause===void 0)throw t
;if(t instanceof r.V)throw new a.jQ("no answer","failed",`${t.message}; run the job again when AWS answers`,t)
;if(t instanceof r.C)throw new a.jQ("no permission","failed",t.message,t);throw(0,a.gz)(t.message,"failed",t)}}
class AwsEcrLogins{#t;#e;#n=new Map;constructor(t,e){this.#t=t;this.#e=e}own(){return this.#i("",()=>this.#s(void 0))}
async login(t){if(t==="public.ecr.aws"){if(!this.#e&&!hasCredentials())return
;return await this.#i(t,()=>this.#o()).then(({login:t})=>t,()=>{})}const e=(0,s.Fd)(t)?.region??""
;return(await this.#i(e,()=>this.#s(e))).login}async maybe(t){if(!hasCredentials())return
;const e=await this.own().catch(()=>{});return e?.host===t?e.login:void 0}#i(t,e){const n=this.#n.get(t)??e()
;this.#n.set(t,n);return n}async#s(t){
const{authorizationData:e}=await told(async()=>(await this.#t.of(t).read()).getAuthorizationToken({}))
;const{authorizationToken:n="",proxyEndpoint:i=""}=e?.[0]??{};return{host:i.replace(/^https?:\/\//,""),login:decode(n)}}
async#o(){const{authorizationData:t}=await told(async()=>(await this.#t.public.read()).getAuthorizationToken({}))
;return{host:"public.ecr.aws",login:decode(t?.authorizationToken??"")}}}function hasCredentials(){return(0,
o.x)()!==void 0||["ACCESS_KEY_ID","PROFILE","WEB_IDENTITY_TOKEN_FILE","CONTAINER_CREDENTIALS_RELATIVE_URI","CONTAINER_CREDENTIALS_FULL_URI"].some(t=>process.env[`AWS_${t}`])
}function decode(t){const[,e="",n=""]=/^([^:]*):(.*)$/s.exec(Buffer.from(t,"base64").toString())??[];return{username:e,
password:n}}var l=n(32887);const d={PENDING:"waiting",IN_PROGRESS:"waiting",COMPLETE:"done",ACTIVE:"done",
FAILED:"failed",UNSUPPORTED_IMAGE:"unsupported",SCAN_ELIGIBILITY_EXPIRED:"expired",FINDINGS_UNAVAILABLE:"unavailable",
IMAGE_ARCHIVED:"archived",LIMIT_EXCEEDED:"limited"};async function scanOf(t,e,n){const i=[];let s=false;let o
;let a="PENDING";let r;do{const n=await t.describeImageScanFindings({...e,...r&&{nextToken:r}}).catch(t=>{if((0,
c.tD)(t,"ScanNotFoundException"))return;throw t});if(n===void 0)return{state:"none",findings:i,counted:s,watched:false,
why:""};const{description:u=""}=n.imageScanStatus??{};a=n.imageScanStatus?.status??"PENDING";const l=stateOf(a,u)
;if(l!=="done")return{state:l,findings:i,counted:s,watched:false,why:said(a,u)}
;const{findings:d=[],enhancedFindings:f=[],...h}=n.imageScanFindings??{};s||=h.findingSeverityCounts!==void 0
;o??=h.imageScanCompletedAt;for(const{name:t="",severity:e=""}of d)i.push({id:t,severity:e.toLowerCase()})
;s||=f.length>0;for(const{packageVulnerabilityDetails:t,title:e="",severity:n="",status:s,fixAvailable:o}of f){
if(s==="SUPPRESSED"||s==="CLOSED")continue;const a=t?.vulnerabilityId??e;i.push({id:a,severity:n.toLowerCase(),
...o==="NO"&&{unfixed:true}})}r=n.nextToken}while(r);const u=o===void 0?void 0:n.now()-o.getTime()/1e3;return{
state:"done",findings:i,counted:s,age:u,watched:a==="ACTIVE",why:""}}
async function scanningOf(t,{repositoryName:e="",imageScanningConfiguration:n}){const i={
scanOnPush:n?.scanOnPush??false,scannedByRegistry:false};const s=await t.batchGetRepositoryScanningConfiguration({
repositoryNames:[e]}).catch(()=>{});const o=s?.scanningConfigurations?.[0]
;if(o===void 0||(o.appliedScanFilters??[]).length===0)return i;return{scanOnPush:o.scanFrequency!=="MANUAL",
scannedByRegistry:true}}async function startScan(t,e){try{await t.startImageScan(e);return"begun"}catch(t){if((0,
c.tD)(t,"UnsupportedImageTypeException"))return"unsupported";if((0,c.tD)(t,"ImageArchivedException"))return"archived"
;if((0,c.tD)(t,"ValidationException"))return"refused"
;if((0,c.tD)(t,"LimitExceededException","ThrottlingException"))return"limited";throw t}}function stateOf(t,e){
if(t==="FAILED"&&/unsupported/i.test(e))return"unsupported";return d[t]??"failed"}function said(t,e){
return e===""||e===t?t:`${t}: ${e}`}function ruling(t,e){
const n=t.filter(({onPush:t,prefix:n})=>t&&n!==f&&e.startsWith(slashed(n)))
;const[i]=n.toSorted((t,e)=>slashed(e.prefix).length-slashed(t.prefix).length)
;return i??t.find(({onPush:t,prefix:e})=>t&&e===f)}const f="ROOT";function slashed(t){return t.endsWith("/")?t:`${t}/`}
async function templateFor(t,e){const n=[];let i;do{const e=await t.describeRepositoryCreationTemplates({...i&&{
nextToken:i}}).catch(()=>{});n.push(...e?.repositoryCreationTemplates??[]);i=e?.nextToken}while(i)
;const s=ruling(n.map(({prefix:t="",appliedFor:e=[]})=>({prefix:t,onPush:e.includes("CREATE_ON_PUSH")})),e)
;return s&&n.find(({prefix:t})=>t===s.prefix)}class AwsEcrRepositories{#t;#a;#r;constructor(t,e,n){this.#t=t;this.#a=e
;this.#r=n}async knows(t){return(0,s.Fd)(t)!==void 0||await this.#a.maybe(t)!==void 0}async prepare(t,e,n,i){
const s=await this.#c(t,e);if(s===void 0){const n=await this.#u(t,e);if(n!==void 0){
const t=n.imageTagMutability?.startsWith("IMMUTABLE")??false;return{created:true,atPush:true,keepsTags:t,
notes:[`${e}: ${byTemplate(n)}`]}}}if(s===void 0&&await this.#l(t,e,n).catch(unmade))return{created:true,keepsTags:true,
notes:[]};const o=s??await this.#c(t,e);const a=o&&await this.#d(t,o);if(o===void 0||a===void 0)return{created:false,
keepsTags:false,notes:[`${e}: whether it is set up as wanted could not be read`]};const r=[]
;let c=a.mutability.startsWith("IMMUTABLE");const u={...n,movable:(0,l.oR)(a,n.movable)};const d=(0,l.UL)(a,n)
;const f=d.length>0&&!i?await this.#u(t,e):void 0;if(f!==void 0)return{created:false,keepsTags:c,notes:[]}
;for(const{what:n,text:s,fixed:l}of d){const change=()=>this.#f(t,o,n,u)
;if(!i&&n==="lifecycle"&&a.lifecycle===void 0&&await this.#h(t,e)){
r.push(`${e}: ${s}${await change().then(()=>"; changed",notPut)}`);continue}const d=i&&!l;if(d)await change()
;if(d&&n==="mutability")c=true;r.push(`${e}: ${s}${d?"; changed":l?"":"; manage: true would change it"}`)}return{
created:false,keepsTags:c,notes:r}}async pushedAt(t,e,n){const{client:i,registryId:s}=await this.#g(t);const o={
repositoryName:e,...s,imageIds:[{imageDigest:n}]};const a=await i.describeImages(o).catch(()=>{})
;return a?.imageDetails?.[0]?.imagePushedAt}async scan(t,e,n){const{client:i,registryId:s}=await this.#g(t);const o={
repositoryName:e,...s,imageId:{imageDigest:n}};return await told(()=>scanOf(i,o,this.#r))}async startScan(t,e,n){
const{client:i,registryId:s}=await this.#g(t);return await told(()=>startScan(i,{repositoryName:e,...s,imageId:{
imageDigest:n}}))}async#g(t){const e=(0,s.Fd)(t);const n=await this.#t.of(e?.region).read();return{client:n,
registryId:e?{registryId:e.account}:{}}}async#c(t,e){const{client:n,registryId:i}=await this.#g(t);try{const t={
repositoryNames:[e],...i};return(await n.describeRepositories(t)).repositories?.[0]}catch(t){if((0,
c.tD)(t,"RepositoryNotFoundException"))return;return await told(()=>Promise.reject(t))}}async#u(t,e){
const{client:n}=await this.#g(t);const i=(0,s.Fd)(t)?.account;const o=i===void 0||(0,
s.Fd)((await this.#a.own()).host)?.account===i;return o?await templateFor(n,e):void 0}async#l(t,e,n){const i=(0,s.Fd)(t)
;const o=await this.#a.own();if(i&&(0,s.Fd)(o.host)?.account!==i.account)throw(0,
a.gz)(`creating ${t}/${e}: it belongs to account ${i.account}, not to these credentials; create it there`)
;const{client:r}=await this.#g(t);try{await r.createRepository({repositoryName:e,...mutability({movable:(0,
l.s0)(n.movable)}),imageScanningConfiguration:{scanOnPush:n.scanOnPush},...encrypted(n),tags:tagsOf(n)})}catch(t){if((0,
c.tD)(t,"RepositoryAlreadyExistsException"))return false;return await told(()=>Promise.reject(t))}const u=(0,l.US)(n)
;if(u!==void 0)await told(()=>r.putLifecyclePolicy({repositoryName:e,lifecyclePolicyText:u}));return true}async#h(t,e){
const{client:n,registryId:i}=await this.#g(t);const s=await n.describeImages({repositoryName:e,...i,maxResults:1
}).catch(()=>{});return s?.imageDetails?.length===0}async#d(t,e){const{client:n,registryId:i}=await this.#g(t)
;const{repositoryName:s="",repositoryArn:o=""}=e;try{const[t,{tags:a},r]=await Promise.all([n.getLifecyclePolicy({
repositoryName:s,...i}).then(({lifecyclePolicyText:t})=>t).catch(t=>{
if((0,c.tD)(t,"LifecyclePolicyNotFoundException"))return;throw t}),n.listTagsForResource({resourceArn:o
}),scanningOf(n,e)]);const{encryptionConfiguration:u,imageTagMutabilityExclusionFilters:l}=e;return{
mutability:e.imageTagMutability??"MUTABLE",movable:(l??[]).flatMap(({filter:t})=>t??[]),...r,encryption:{
type:u?.encryptionType==="KMS"?"KMS":"AES256",...u?.kmsKey!==void 0&&{key:u.kmsKey}},lifecycle:t,
tags:Object.fromEntries((a??[]).map(({Key:t="",Value:e=""})=>[t,e]))}}catch{return}}
async#f(t,{repositoryName:e="",repositoryArn:n=""},i,s){const{client:o,registryId:a}=await this.#g(t);const r={
repositoryName:e,...a};const c={mutability:()=>o.putImageTagMutability({...r,...mutability(s)}),
scan:()=>o.putImageScanningConfiguration({...r,imageScanningConfiguration:{scanOnPush:s.scanOnPush}}),
lifecycle:()=>o.putLifecyclePolicy({...r,lifecyclePolicyText:(0,l.US)(s)}),tags:()=>o.tagResource({resourceArn:n,
tags:tagsOf(s)})};if(i!=="encryption")await told(c[i])}}function unmade(t){
throw t instanceof a.C9?new a.Cb(t.kind,t.outcome,t.message,t):t}function byTemplate({prefix:t}){
return`it is made at the push, by the registry's template ${t}, whose settings count`}function notPut(t){
return`, and none could be put: ${t instanceof Error?t.message:t}`}function encrypted({encryption:t}){
if(t===void 0)return{};const{type:e,key:n}=t;return{encryptionConfiguration:{encryptionType:e,...n!==void 0&&{kmsKey:n}}
}}function mutability({movable:t}){if(t.length===0)return{imageTagMutability:"IMMUTABLE"};const e=t.map(t=>({
filterType:"WILDCARD",filter:t}));return{imageTagMutability:"IMMUTABLE_WITH_EXCLUSION",
imageTagMutabilityExclusionFilters:e}}function tagsOf({tags:t}){return Object.entries(t).map(([t,e])=>({Key:t,Value:e}))
}var h=n(13575);function ecrServices(t){const e=new Map;const make=e=>(0,h.e)("ecr",{...t,region:e??t.region},{
reached:false},async t=>(await Promise.all([n.e(6719),n.e(6363),n.e(6926)]).then(n.bind(n,96926))).make(t));return{
of(t){const n=e.get(t)??make(t);e.set(t,n);return n},public:(0,h.e)("ecr-public",{...t,region:"us-east-1"},{
reached:false},async t=>(await Promise.all([n.e(6719),n.e(4317)]).then(n.bind(n,44317))).make(t))}}
function connectEcr(t=[]){const e=new i.I;const n=ecrServices({clock:e})
;const s=new AwsEcrLogins(n,t.some(t=>t.startsWith("public.ecr.aws/")));return{logins:s,
repositories:new AwsEcrRepositories(n,s,e)}}},32887:(t,e,n)=>{n.d(e,{QW:()=>a,Ss:()=>parseLifecycle,UL:()=>drift,
US:()=>policyOf,fJ:()=>parseEncryption,mq:()=>movableTags,oR:()=>joined,s0:()=>withOthers});var i=n(86082);const s=5
;function movableTags(t){const e=[...new Set(["branch-*",...t.filter(t=>!t.startsWith("branch-"))])]
;if(e.length>s)throw new Error(`${e.length-1} tags besides branches are too many: ECR can let ${s-1} move`);return e}
const o=["*buildcache*","cache*","sha256-*"];function withOthers(t){
return[...t,...o.filter(e=>!t.includes(e))].slice(0,Math.max(s,t.length))}function parseEncryption(t){
const[,e,n]=/^(AES256|KMS)(?::(arn:[\w-]+:kms:[^/]+:key\/.+))?$/.exec(t)??[]
;if(e===void 0||e==="AES256"&&n)throw new Error(`"${t}" is not AES256, KMS or KMS:<arn of a key>`);return{type:e,
...n!==void 0&&{key:n}}}function parseLifecycle(t){if(t==="none")return t
;if(/^\d+d$/.test(t)&&Number.parseInt(t,10)>0)return expireUntagged(Number.parseInt(t,10));try{const e=JSON.parse(t)
;if(Array.isArray(e.rules))return JSON.stringify(e)}catch{}
throw new Error(`"${t}" is neither none, days such as 14d, nor a lifecycle policy of ECR as JSON`)}
function expireUntagged(t){const e={tagStatus:"untagged",countType:"sinceImagePushed",countUnit:"days",countNumber:t}
;const n={rulePriority:1,description:"untagged images",selection:e,action:{type:"expire"}};return JSON.stringify({
rules:[n]})}const a="14d";function policyOf({lifecycle:t=parseLifecycle(a)}){return t==="none"?void 0:t}
function joined(t,e){if(!t.mutability.startsWith("IMMUTABLE"))return withOthers(e)
;const n=[...t.movable,...closedTo(t,e)];const i=t.movable.filter(t=>!e.includes(t))
;const a=i.filter(t=>r.test(t)).toSorted(byVersion);const c=[...a,...o.toReversed().filter(t=>i.includes(t))]
;const u=new Set(c.slice(0,Math.max(0,n.length-s)));return n.filter(t=>!u.has(t))}const r=/^v?\d+(\.\d+)?$/
;function byVersion(t,e){const[n,i]=[t,e].map(t=>t.replace("v","").split(".").map(Number))
;return(n?.[0]??0)-(i?.[0]??0)||(n?.[1]??-1)-(i?.[1]??-1)}function closedTo(t,e){
return e.filter(e=>!t.movable.some(t=>covers(t,e)))}function covers(t,e){
const n=t.split("*").map(t=>t.replaceAll(".","\\."));return new RegExp(`^${n.join(".*")}$`).test(e)}function drift(t,e){
const n=[];const add=(t,e,i=false)=>n.push({what:t,text:e,fixed:i});const i=joined(t,e.movable)
;if(!t.mutability.startsWith("IMMUTABLE"))add("mutability",`its tags are ${t.mutability}, not immutable`);else if(closedTo(t,e.movable).length>0){
const n=`${closedTo(t,e.movable).join(", ")} can't move there`
;const o=`, and with the filters ${t.movable.join(", ")} that it has there would be more than the ${s} that ECR takes; remove some`
;if(i.length>s)add("mutability",`${n}${o}`,true);else add("mutability",n)}
if(t.scanOnPush!==e.scanOnPush&&!t.scannedByRegistry)add("scan","scan on push is "+(t.scanOnPush?"on":"off"))
;const{type:o,key:a}=e.encryption??t.encryption
;if(t.encryption.type!==o||a!==void 0&&t.encryption.key!==a)add("encryption",`it is encrypted with ${t.encryption.key??t.encryption.type}, which can't be changed once it is made`,true)
;const r=policyOf(e)
;if(r!==void 0)if(t.lifecycle===void 0)add("lifecycle","it has no lifecycle policy");else if(e.lifecycle!==void 0&&!same(t.lifecycle,r))add("lifecycle","its lifecycle policy is another")
;const c=Object.entries(e.tags).filter(([e,n])=>t.tags[e]!==n)
;if(c.length>0)add("tags",`its tags lack ${c.map(([t,e])=>`${t}=${e}`).join(", ")}`);return n}function same(t,e){
return(0,i.$)(JSON.parse(t))===(0,i.$)(JSON.parse(e))}},19349:(t,e,n)=>{n.d(e,{Fd:()=>ecrHost,SU:()=>parseRepository,
U9:()=>isLoopback,fq:()=>fullName,ol:()=>digestOf,ur:()=>configKey});var i=n(27122);var s=n(93720);function ecrHost(t){
const[,e,n]=/^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.aws|on\.amazonwebservices\.(?:com\.cn|eu))$/.exec(t)??[]
;return e&&n?{account:e,region:n}:void 0}function digestOf(t){return(0,s.mQ)(t).digest??t}function fullName(t){
const{host:e,name:n,tag:s,digest:o}=(0,i.F2)(t);const a=s===void 0&&o===void 0?":latest":s===void 0?"":`:${s}`
;return`${e}/${n}${a}${o===void 0?"":`@${o}`}`}function parseRepository(t){const{host:e,path:n}=(0,s.Ve)(t)
;if(e!==void 0)(0,i.RC)(e,n)
;if(/@|:[^/]*$/.test(n))throw new Error(`"${t}" names an image; give its repository alone, and tags in tags`);(0,
i.I3)(n,t)
;if(e===void 0&&(ecrHost(n)!==void 0||n==="public.ecr.aws"))throw new Error(`"${t}" is a registry; give a repository of it too, such as ${t}/orders`)
;return e===void 0?{name:n}:(0,i.Vz)(e,n)}function configKey(t){return t==="docker.io"?"https://index.docker.io/v1/":t}
function isLoopback(t){return/^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(t)}},86082:(t,e,n)=>{n.d(e,{
$:()=>canonical});function canonical(t){if(Array.isArray(t))return`[${t.map(canonical).join(",")}]`
;if(typeof t!=="object"||t===null)return JSON.stringify(t);const e=Object.entries(t).filter(([,t])=>t!==void 0)
;const n=e.sort(([t],[e])=>t<e?-1:1);return`{${n.map(([t,e])=>`${JSON.stringify(t)}:${canonical(e)}`).join(",")}}`}},
27122:(t,e,n)=>{n.d(e,{ED:()=>parseTag,F2:()=>parseReference,I3:()=>checkName,RC:()=>checkHost,Vz:()=>inFull})
;var i=n(93720);const s=/^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/
;const o=/^(?:\[[0-9a-fA-F:]+\]|(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*)(?::[0-9]{1,5})?$/
;const a=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;function parseReference(t){
const{host:e="docker.io",path:n,tag:s,digest:o}=(0,i.mQ)(t)
;if(o!==void 0&&!(0,i.Bc)(o))throw new Error(`"${t}" has a digest that is not sha256:<64 hex digits>`)
;if(s!==void 0)parseTag(s);checkHost(e,n);checkName(n,t);return{...inFull(e,n),...s!==void 0&&{tag:s},...o!==void 0&&{
digest:o}}}function inFull(t,e){if(!/^(index\.)?docker\.io$/.test(t))return{host:t,name:e};return{host:"docker.io",
name:e.includes("/")?e:`library/${e}`}}function parseTag(t){if(a.test(t))return t
;throw new Error(`"${t}" is not a tag that a registry takes: at most 128 letters, digits, dots, dashes and underscores, no dot or dash first`)
}function checkHost(t,e){if(o.test(t)&&Number(/:(\d+)$/.exec(t)?.[1]??0)<=65535)return;const n=t.replace(/^.*@/,"…@")
;const i=/^[a-z]+:$/.test(t)&&e.startsWith("/")?`; leave ${t}// out`:""
;throw new Error(`"${n}" in "${n}/${e}" is not a host such as ghcr.io or 127.0.0.1:5000${i}`)}function checkName(t,e){
if(t.length<=255&&s.test(t))return;const n=t!==t.toLowerCase()?"; capitals are not allowed":""
;throw new Error(`"${e}" is a name that no registry takes${n}: give lower case letters and digits, single dots, dashes and underscores between them, such as acme/orders`)
}},93720:(t,e,n)=>{n.d(e,{Bc:()=>isDigest,Ve:()=>splitHost,mQ:()=>splitReference});function splitReference(t){
const e=t.indexOf("@");const n=e<0?t:t.slice(0,e);const[,i="",s]=/^(.*?)(?::([^:/]*))?$/s.exec(n)??[];return{
...splitHost(i),tag:s,digest:e<0?void 0:t.slice(e+1)}}function splitHost(t){const[e="",...n]=t.split("/")
;const i=n.length>0&&(/[.:]/.test(e)||e==="localhost");return i?{host:e,path:n.join("/")}:{host:void 0,path:t}}
function isDigest(t){return/^sha256:[0-9a-f]{64}$/.test(t)}}};
