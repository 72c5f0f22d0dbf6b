export const id=2449;export const ids=[2449];export const modules={91383:(e,t,n)=>{n.d(t,{$:()=>services})
;var s=n(13575);function services(e){const t={reached:false};const of=(n,a)=>(0,s.e)(n,e,t,a);return{
scaling:of("autoscaling",async e=>(await Promise.all([n.e(6719),n.e(2475),n.e(5769)]).then(n.bind(n,65769))).make(e)),
balancing:of("elasticloadbalancing",async e=>(await Promise.all([n.e(6719),n.e(2232),n.e(7399)]).then(n.bind(n,47399))).make(e)),
dns:of("route53",async e=>(await Promise.all([n.e(6719),n.e(7162),n.e(3221)]).then(n.bind(n,23221))).make(e)),
ec2:of("ec2",async e=>(await Promise.all([n.e(6719),n.e(2496),n.e(4878)]).then(n.bind(n,54878))).make(e)),
ecr:of("ecr",async e=>(await Promise.all([n.e(6719),n.e(6028),n.e(6926)]).then(n.bind(n,96926))).make(e)),
iam:of("iam",async e=>(await Promise.all([n.e(6719),n.e(3074),n.e(3077)]).then(n.bind(n,33077))).make(e)),
logs:of("logs",async e=>(await Promise.all([n.e(6719),n.e(5882),n.e(4101)]).then(n.bind(n,74101))).make(e)),
mail:of("ses",async e=>(await Promise.all([n.e(6719),n.e(8610),n.e(3497)]).then(n.bind(n,33497))).make(e)),
ssm:of("ssm",async e=>(await Promise.all([n.e(6719),n.e(3845),n.e(5409)]).then(n.bind(n,55409))).make(e)),
sts:of("sts",async e=>(await Promise.all([n.e(6719),n.e(6501),n.e(4796)]).then(n.bind(n,34796))).make(e)),
topics:of("sns",async e=>(await Promise.all([n.e(6719),n.e(4201),n.e(8682)]).then(n.bind(n,38682))).make(e)),
watch:of("cloudwatch",async e=>(await Promise.all([n.e(6719),n.e(7687),n.e(43)]).then(n.bind(n,90043))).make(e))}}},
61444:(e,t,n)=>{n.d(t,{I:()=>beginning});async function beginning({body:e},t){if(e===null)return{text:"",whole:true}
;const n=new TextDecoder("utf-8",{ignoreBOM:true});let s="";let a=0;for await(const i of e){a+=i.byteLength
;if(a>t)return{text:s+n.decode(i.subarray(0,i.byteLength-(a-t))),whole:false};s+=n.decode(i,{stream:true})}return{
text:s+n.decode(),whole:true}}},12403:(e,t,n)=>{n.d(t,{Er:()=>registryRest,P9:()=>retryAfter,_L:()=>s,d_:()=>patiently})
;const s={aws:{reads:4,changes:1,connection:5,read:12,change:5},rollout:{first:1,longest:15,blind:900,afterEffect:1},
session:{pauses:[.5,1.5,4],answer:10,again:15},preflight:[1,2,4,8,16],registry:{pauses:[.5,1.5,4,9],spread:.25,
longest:300,read:20,write:60,together:60},elsewhere:{pauses:[],read:5,write:5,together:10},docker:{quiet:30,answer:30,
misses:4},attestations:{pauses:[.5,1.5,4,9],answer:20},notify:{pauses:[1,3],answer:10},github:{pauses:[.5,1.5],
together:5,list:60}};async function patiently(e,t,n){for(let s=0;;s++)try{return await e()}catch(e){await n(t(e,s))}}
function registryRest({pauses:e,together:t},n,a,i,o){const{spread:r,longest:c}=s.registry;const u=e[n]
;if(u===void 0||i>c)return;const d=u*(1-r+o*2*r);if(i>d)return i;return a+d>t?void 0:d}function retryAfter(e,t){
if(e===void 0)return 0;if(/^\s*\d+\s*$/.test(e))return Number(e);const n=(Date.parse(e)-Date.parse(t??""))/1e3
;return n>0?n:0}},72449:(e,t,n)=>{n.r(t);n.d(t,{signIn:()=>signIn});var s=n(62807);var a=n(79982);var i=n(11801)
;var o=n(62348);var r=n(12403);var c=n(2848);const u=1/40;const d=300;function renewed(e,t){let n;let s;let a
;let i=Number.NEGATIVE_INFINITY;const renew=()=>{s??=(0,r.d_)(e,rest,e=>t.wait(e)).then(e=>{n=e;a=void 0;return e},e=>{
a={since:a?.since??t.now(),why:(0,c.TN)(e.message,d)};throw e}).finally(()=>{s=void 0;i=t.now()+r._L.session.again})
;return s};return{identity:async()=>{const e=t.now();const s=n!==void 0&&e<n.ends-reserve(n);if(n!==void 0&&s){
if(e>=(n.began+n.ends)/2&&e>=i)renew().catch(()=>{});return identityOf(n,t)}return identityOf(await renew(),t)},
end:()=>{if(n===void 0||a===void 0)return;const e=(n.ends-n.began)*u;if(t.now()<a.since+e)return;return{
at:n.ends-reserve(n),why:a.why}}}}function reserve({began:e,ends:t}){return Math.min(60,(t-e)/12)}function rest(e,t){
const n=r._L.session.pauses[t];if(n===void 0||!(e instanceof a.Vs))throw e;return n}
function identityOf({accessKeyId:e,secretAccessKey:t,sessionToken:n,ends:s},a){return{accessKeyId:e,secretAccessKey:t,
sessionToken:n,expiration:new Date(1e3*(s-a.offset()))}}var l=n(91383);const h="sts.amazonaws.com"
;const w="run this job again and it continues";function asRole(e){const t=new i.I;const{sts:n}=(0,l.$)({clock:t})
;let a=false;return renewed(async()=>{const i=await e.token().catch(e=>{throw a&&e instanceof s.C9?(0,
s.gz)(`${e.message}; ${w}`,"failed",e):e});e.hide(i);const o=await n.read();const r={RoleArn:e.arn,
RoleSessionName:e.session,WebIdentityToken:i};const{Credentials:c}=await o.assumeRoleWithWebIdentity(r).catch(t=>{
throw told(t,e.arn,i,a)});const{AccessKeyId:u="",SecretAccessKey:d="",SessionToken:l=""}=c??{};e.hide(d,l)
;const h=t.now();a=true;return{accessKeyId:u,secretAccessKey:d,sessionToken:l,began:h,
ends:(c?.Expiration?.getTime()??0)/1e3}},t)}function told(e,t,n,i){
if(/retrieve verification key/.test(e.message))return new a.Vs(e.message,{cause:e});if((0,
o.tD)(e,"IDPCommunicationError","IDPCommunicationErrorException","ExpiredTokenException"))return new a.Vs(e.message,{
cause:e});if(!(e instanceof a.Cb||e instanceof s.C9))return e;const r=claim(n,"sub")
;const c=r===void 0?"":`; GitHub says that this job is ${r}`;const[u=""]=e.message.split("; ");const d=(0,
o.tD)(e,"InvalidIdentityToken","InvalidIdentityTokenException")?`make the account's OIDC provider for ${claim(n,"iss")??"GitHub"} with the audience ${h}`:`check that ${t} exists and that its trust policy has this subject`
;const l=i?`then ${w}`:"then run this job again";const f=`${u}${c}; ${d}, ${l}`;return i?(0,s.Cv)("role",(0,
s.gz)(f,"failed",e)):(0,s.Cv)("role",(0,s.Qm)(f,e))}function claim(e,t){try{
const n=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString())
;return typeof n[t]==="string"?n[t].slice(0,300):void 0}catch{return}}var f=n(29141);var m=n(61444);const g=65536
;async function idToken(e,t){const[n,i]=["URL","TOKEN"].map(t=>e[`ACTIONS_ID_TOKEN_REQUEST_${t}`])
;const o="asking GitHub for a token that says which job this is";if(!n||!i)throw(0,
s.Cv)("role",new s.jQ("no permission","wrong",`${o}: the job may not have one; give it permissions: id-token: write, which runs of forks never get`))
;let c;let u;try{const e=AbortSignal.timeout(r._L.session.answer*1e3);const s={authorization:`Bearer ${i}`,
accept:"application/json"};c=await fetch(`${n}&audience=${encodeURIComponent(t)}`,{headers:s,signal:e})
;({text:u}=await(0,m.I)(c,g))}catch(e){const{message:t,cause:n}=e
;throw new a.Vs(`${o}: ${n instanceof Error?n.message:t}`,{cause:e})}const d=valueIn(u);if(c.ok&&d!==void 0)return d
;const l=`${o}: ${c.ok?"the answer holds none":`it answers ${c.status}`}`
;if(c.ok||c.status===429||c.status>=500)throw new a.Vs(l)
;throw(0,s.Qm)(`${l}; run the job again, and look at https://www.githubstatus.com`)}function valueIn(e){try{
const{value:t}=JSON.parse(e);return typeof t==="string"&&t!==""?t:void 0}catch{return}}
function signIn({inputs:e,run:t,secrets:n}){const s=e["role"];const a=`immutable-${t.id}-${t.attempt}`;(0,f.hs)(asRole({
arn:s,session:a,token:()=>idToken(process.env,h),hide:n.hide}))}}};
