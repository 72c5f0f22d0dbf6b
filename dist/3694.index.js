export const id=3694;export const ids=[3694];export const modules={48796:function(e,t,s){
var r=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}}
;Object.defineProperty(t,"__esModule",{value:true});t.appDataPath=function appDataPath(e){const t=i.default.homedir()
;switch(process.platform){case"darwin":{const s=n.default.join(t,"Library","Application Support")
;return n.default.join(s,e)}case"win32":{const s=process.env.LOCALAPPDATA||n.default.join(t,"AppData","Local")
;return n.default.join(s,e,"Data")}default:{const s=process.env.XDG_DATA_HOME||n.default.join(t,".local","share")
;return n.default.join(s,e)}}};const i=r(s(70857));const n=r(s(16928))},83040:function(e,t,s){
var r=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}}
;Object.defineProperty(t,"__esModule",{value:true});t.TUFClient=void 0;const i=r(s(79896));const n=r(s(16928))
;const o=s(84706);const a=s(84423);const c=s(69446);const l=s(47686);const h="targets";t.TUFClient=class TUFClient{
updater;constructor(e){const t=new URL(e.mirrorURL);const s=encodeURIComponent(t.host+t.pathname.replace(/\/$/,""))
;const r=n.default.join(e.cachePath,s);initTufCache(r);seedCache({cachePath:r,mirrorURL:e.mirrorURL,
tufRootPath:e.rootPath,forceInit:e.forceInit});this.updater=initClient({mirrorURL:e.mirrorURL,cachePath:r,
forceCache:e.forceCache,retry:e.retry,timeout:e.timeout})}async refresh(){return this.updater.refresh()}getTarget(e){
return(0,l.readTarget)(this.updater,e)}};function initTufCache(e){const t=n.default.join(e,h)
;if(!i.default.existsSync(e))i.default.mkdirSync(e,{recursive:true});if(!i.default.existsSync(t))i.default.mkdirSync(t)}
function seedCache({cachePath:e,mirrorURL:t,tufRootPath:r,forceInit:o}){const c=n.default.join(e,"root.json")
;if(!i.default.existsSync(c)||o)if(r)i.default.copyFileSync(r,c);else{const r=s(8032);const o=r[t]
;if(!o)throw new a.TUFError({code:"TUF_INIT_CACHE_ERROR",message:`No root.json found for mirror: ${t}`})
;i.default.writeFileSync(c,Buffer.from(o["root.json"],"base64"));Object.entries(o.targets).forEach(([t,s])=>{
i.default.writeFileSync(n.default.join(e,h,t),Buffer.from(s,"base64"))})}}function initClient(e){const t={
fetchTimeout:e.timeout,fetchRetry:e.retry,userAgent:`${encodeURIComponent(c.name)}/${c.version}`};return new o.Updater({
metadataBaseUrl:e.mirrorURL,targetBaseUrl:`${e.mirrorURL}/targets`,metadataDir:e.cachePath,
targetDir:n.default.join(e.cachePath,h),forceCache:e.forceCache,config:t})}},16213:(e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});t.TUFError=void 0;class TUFError extends Error{code;cause
;constructor({code:e,message:t,cause:s}){super(t);this.code=e;this.cause=s;this.name=this.constructor.name}}
t.TUFError=TUFError},84423:(e,t,s)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.TUFError=t.DEFAULT_MIRROR_URL=void 0;t.getTrustedRoot=async function getTrustedRoot(e={}){const t=createClient(e)
;const s=await t.getTarget(l);return r.TrustedRoot.fromJSON(JSON.parse(s))};t.initTUF=async function initTUF(e={}){
const t=createClient(e);return t.refresh().then(()=>t)};const r=s(19654);const i=s(48796);const n=s(83040)
;t.DEFAULT_MIRROR_URL="https://tuf-repo-cdn.sigstore.dev";const o="sigstore-js";const a={retries:2};const c=5e3
;const l="trusted_root.json";function createClient(e){return new n.TUFClient({cachePath:e.cachePath||(0,
i.appDataPath)(o),rootPath:e.rootPath,mirrorURL:e.mirrorURL||t.DEFAULT_MIRROR_URL,retry:e.retry??a,timeout:e.timeout??c,
forceCache:e.forceCache??false,forceInit:e.forceInit??e.force??false})}var h=s(16213)
;Object.defineProperty(t,"TUFError",{enumerable:true,get:function(){return h.TUFError}})},47686:function(e,t,s){
var r=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}}
;Object.defineProperty(t,"__esModule",{value:true});t.readTarget=async function readTarget(e,t){
const s=await getTargetPath(e,t);return new Promise((e,t)=>{i.default.readFile(s,"utf-8",(r,i)=>{if(r)t(new n.TUFError({
code:"TUF_READ_TARGET_ERROR",message:`error reading target ${s}`,cause:r}));else e(i)})})};const i=r(s(79896))
;const n=s(16213);async function getTargetPath(e,t){let s;try{s=await e.getTargetInfo(t)}catch(e){throw new n.TUFError({
code:"TUF_REFRESH_METADATA_ERROR",message:"error refreshing TUF metadata",cause:e})}if(!s)throw new n.TUFError({
code:"TUF_FIND_TARGET_ERROR",message:`target ${t} not found`});let r=await e.findCachedTarget(s);if(!r)try{
r=await e.downloadTarget(s)}catch(e){throw new n.TUFError({code:"TUF_DOWNLOAD_TARGET_ERROR",
message:`error downloading target ${r}`,cause:e})}return r}},65178:e=>{function canonicalizeString(e){
const t=e.replace(/\\/g,"\\\\").replace(/"/g,'\\"');return'"'+t+'"'}e.exports={canonicalize:function canonicalize(e){
const t=[]
;if(typeof e==="string")t.push(canonicalizeString(e));else if(typeof e==="boolean")t.push(JSON.stringify(e));else if(Number.isInteger(e))t.push(JSON.stringify(e));else if(e===null)t.push(JSON.stringify(e));else if(Array.isArray(e)){
t.push("[");let s=true;e.forEach(e=>{if(!s)t.push(",");s=false;t.push(canonicalize(e))});t.push("]")
}else if(typeof e==="object"){t.push("{");let s=true;Object.keys(e).sort().forEach(r=>{if(!s)t.push(",");s=false
;t.push(canonicalizeString(r));t.push(":");t.push(canonicalize(e[r]))});t.push("}")
}else throw new TypeError("cannot encode "+e.toString());return t.join("")}}},28883:function(e,t,s){
var r=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}}
;Object.defineProperty(t,"__esModule",{value:true});t.Signed=t.MetadataKind=void 0
;t.isMetadataKind=function isMetadataKind(e){return typeof e==="string"&&Object.values(c).includes(e)}
;const i=r(s(39023));const n=s(5494);const o=s(20846);const a=["1","0","31"];var c;(function(e){e["Root"]="root"
;e["Timestamp"]="timestamp";e["Snapshot"]="snapshot";e["Targets"]="targets"})(c||(t.MetadataKind=c={}));class Signed{
specVersion;expires;version;unrecognizedFields;constructor(e){this.specVersion=e.specVersion||a.join(".")
;const t=this.specVersion.split(".")
;if(!(t.length===2||t.length===3)||!t.every(e=>isNumeric(e)))throw new n.ValueError("Failed to parse specVersion")
;if(t[0]!=a[0])throw new n.ValueError("Unsupported specVersion");this.expires=e.expires;this.version=e.version
;this.unrecognizedFields=e.unrecognizedFields||{}}equals(e){if(!(e instanceof Signed))return false
;return this.specVersion===e.specVersion&&this.expires===e.expires&&this.version===e.version&&i.default.isDeepStrictEqual(this.unrecognizedFields,e.unrecognizedFields)
}isExpired(e){if(!e)e=new Date;return e>=new Date(this.expires)}static commonFieldsFromJSON(e){
const{spec_version:t,expires:s,version:r,...i}=e
;if(!o.guard.isDefined(t))throw new n.ValueError("spec_version is not defined");else if(typeof t!=="string")throw new TypeError("spec_version must be a string")
;if(!o.guard.isDefined(s))throw new n.ValueError("expires is not defined");else if(!(typeof s==="string"))throw new TypeError("expires must be a string");else if(Number.isNaN(new Date(s).getTime()))throw new n.ValueError("Failed to parse expires")
;if(!o.guard.isDefined(r))throw new n.ValueError("version is not defined");else if(!(typeof r==="number"))throw new TypeError("version must be a number")
;return{specVersion:t,expires:s,version:r,unrecognizedFields:i}}}t.Signed=Signed;function isNumeric(e){
return!isNaN(Number(e))}},84727:function(e,t,s){var r=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{
default:e}};Object.defineProperty(t,"__esModule",{value:true});t.Delegations=void 0;const i=r(s(39023));const n=s(5494)
;const o=s(53343);const a=s(55934);const c=s(20846);class Delegations{keys;roles;unrecognizedFields;succinctRoles
;constructor(e){this.keys=e.keys;this.unrecognizedFields=e.unrecognizedFields||{}
;if(e.roles)if(Object.keys(e.roles).some(e=>a.TOP_LEVEL_ROLE_NAMES.includes(e)))throw new n.ValueError("Delegated role name conflicts with top-level role name")
;this.succinctRoles=e.succinctRoles;this.roles=e.roles}equals(e){if(!(e instanceof Delegations))return false
;return i.default.isDeepStrictEqual(this.keys,e.keys)&&i.default.isDeepStrictEqual(this.roles,e.roles)&&i.default.isDeepStrictEqual(this.unrecognizedFields,e.unrecognizedFields)&&i.default.isDeepStrictEqual(this.succinctRoles,e.succinctRoles)
}*rolesForTarget(e){if(this.roles){for(const t of Object.values(this.roles))if(t.isDelegatedPath(e))yield{role:t.name,
terminating:t.terminating}}else if(this.succinctRoles)yield{role:this.succinctRoles.getRoleForTarget(e),terminating:true
}}toJSON(){const e={keys:keysToJSON(this.keys),...this.unrecognizedFields}
;if(this.roles)e.roles=rolesToJSON(this.roles);else if(this.succinctRoles)e.succinct_roles=this.succinctRoles.toJSON()
;return e}static fromJSON(e){const{keys:t,roles:s,succinct_roles:r,...i}=e;let n
;if(c.guard.isObject(r))n=a.SuccinctRoles.fromJSON(r);return new Delegations({keys:keysFromJSON(t),
roles:rolesFromJSON(s),unrecognizedFields:i,succinctRoles:n})}}t.Delegations=Delegations;function keysToJSON(e){
return Object.entries(e).reduce((e,[t,s])=>({...e,[t]:s.toJSON()}),{})}function rolesToJSON(e){
return Object.values(e).map(e=>e.toJSON())}function keysFromJSON(e){
if(!c.guard.isObjectRecord(e))throw new TypeError("keys is malformed");return Object.entries(e).reduce((e,[t,s])=>({
...e,[t]:o.Key.fromJSON(t,s)}),{})}function rolesFromJSON(e){let t;if(c.guard.isDefined(e)){
if(!c.guard.isObjectArray(e))throw new TypeError("roles is malformed");t=e.reduce((e,t)=>{
const s=a.DelegatedRole.fromJSON(t)
;if(Object.hasOwn(e,s.name))throw new n.ValueError(`duplicate delegated role: ${s.name}`);return{...e,[s.name]:s}},{})}
return t}},5494:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.UnsupportedAlgorithmError=t.CryptoError=t.LengthOrHashMismatchError=t.UnsignedMetadataError=t.RepositoryError=t.ValueError=void 0
;class ValueError extends Error{}t.ValueError=ValueError;class RepositoryError extends Error{}
t.RepositoryError=RepositoryError;t.UnsignedMetadataError=class UnsignedMetadataError extends RepositoryError{}
;t.LengthOrHashMismatchError=class LengthOrHashMismatchError extends RepositoryError{};class CryptoError extends Error{}
t.CryptoError=CryptoError;t.UnsupportedAlgorithmError=class UnsupportedAlgorithmError extends CryptoError{}},
76708:function(e,t,s){var r=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}}
;Object.defineProperty(t,"__esModule",{value:true});t.TargetFile=t.MetaFile=void 0;const i=r(s(76982))
;const n=r(s(39023));const o=s(5494);const a=s(20846);class MetaFile{version;length;hashes;unrecognizedFields
;constructor(e){if(e.version<=0)throw new o.ValueError("Metafile version must be at least 1")
;if(e.length!==void 0)validateLength(e.length);this.version=e.version;this.length=e.length;this.hashes=e.hashes
;this.unrecognizedFields=e.unrecognizedFields||{}}equals(e){if(!(e instanceof MetaFile))return false
;return this.version===e.version&&this.length===e.length&&n.default.isDeepStrictEqual(this.hashes,e.hashes)&&n.default.isDeepStrictEqual(this.unrecognizedFields,e.unrecognizedFields)
}verify(e){
if(this.length!==void 0)if(e.length!==this.length)throw new o.LengthOrHashMismatchError(`Expected length ${this.length} but got ${e.length}`)
;if(this.hashes)Object.entries(this.hashes).forEach(([t,s])=>{let r;try{r=i.default.createHash(t)}catch(e){
throw new o.LengthOrHashMismatchError(`Hash algorithm ${t} not supported`)}const n=r.update(e).digest("hex")
;if(n!==s)throw new o.LengthOrHashMismatchError(`Expected hash ${s} but got ${n}`)})}toJSON(){const e={
version:this.version,...this.unrecognizedFields};if(this.length!==void 0)e.length=this.length
;if(this.hashes)e.hashes=this.hashes;return e}static fromJSON(e){const{version:t,length:s,hashes:r,...i}=e
;if(typeof t!=="number")throw new TypeError("version must be a number")
;if(a.guard.isDefined(s)&&typeof s!=="number")throw new TypeError("length must be a number")
;if(a.guard.isDefined(r)&&!a.guard.isStringRecord(r))throw new TypeError("hashes must be string keys and values")
;return new MetaFile({version:t,length:s,hashes:r,unrecognizedFields:i})}}t.MetaFile=MetaFile;class TargetFile{length
;path;hashes;unrecognizedFields;constructor(e){validateLength(e.length);this.length=e.length;this.path=e.path
;this.hashes=e.hashes;this.unrecognizedFields=e.unrecognizedFields||{}}get custom(){
const e=this.unrecognizedFields["custom"];if(!e||Array.isArray(e)||!(typeof e==="object"))return{};return e}equals(e){
if(!(e instanceof TargetFile))return false
;return this.length===e.length&&this.path===e.path&&n.default.isDeepStrictEqual(this.hashes,e.hashes)&&n.default.isDeepStrictEqual(this.unrecognizedFields,e.unrecognizedFields)
}async verify(e){let t=0;const s=Object.keys(this.hashes).reduce((e,t)=>{try{e[t]=i.default.createHash(t)}catch(e){
throw new o.LengthOrHashMismatchError(`Hash algorithm ${t} not supported`)}return e},{});for await(const r of e){
t+=r.length;Object.values(s).forEach(e=>{e.update(r)})}
if(t!==this.length)throw new o.LengthOrHashMismatchError(`Expected length ${this.length} but got ${t}`)
;Object.entries(s).forEach(([e,t])=>{const s=this.hashes[e];const r=t.digest("hex")
;if(r!==s)throw new o.LengthOrHashMismatchError(`Expected hash ${s} but got ${r}`)})}toJSON(){return{length:this.length,
hashes:this.hashes,...this.unrecognizedFields}}static fromJSON(e,t){const{length:s,hashes:r,...i}=t
;if(typeof s!=="number")throw new TypeError("length must be a number")
;if(!a.guard.isStringRecord(r))throw new TypeError("hashes must have string keys and values");return new TargetFile({
length:s,path:e,hashes:r,unrecognizedFields:i})}}t.TargetFile=TargetFile;function validateLength(e){
if(e<0)throw new o.ValueError("Length must be at least 0")}},68908:(e,t,s)=>{Object.defineProperty(t,"__esModule",{
value:true})
;t.Timestamp=t.Targets=t.Snapshot=t.Signature=t.Root=t.Metadata=t.Key=t.TargetFile=t.MetaFile=t.ValueError=t.MetadataKind=void 0
;var r=s(28883);Object.defineProperty(t,"MetadataKind",{enumerable:true,get:function(){return r.MetadataKind}})
;var i=s(5494);Object.defineProperty(t,"ValueError",{enumerable:true,get:function(){return i.ValueError}})
;var n=s(76708);Object.defineProperty(t,"MetaFile",{enumerable:true,get:function(){return n.MetaFile}})
;Object.defineProperty(t,"TargetFile",{enumerable:true,get:function(){return n.TargetFile}});var o=s(53343)
;Object.defineProperty(t,"Key",{enumerable:true,get:function(){return o.Key}});var a=s(86555)
;Object.defineProperty(t,"Metadata",{enumerable:true,get:function(){return a.Metadata}});var c=s(8946)
;Object.defineProperty(t,"Root",{enumerable:true,get:function(){return c.Root}});var l=s(50874)
;Object.defineProperty(t,"Signature",{enumerable:true,get:function(){return l.Signature}});var h=s(59386)
;Object.defineProperty(t,"Snapshot",{enumerable:true,get:function(){return h.Snapshot}});var u=s(46150)
;Object.defineProperty(t,"Targets",{enumerable:true,get:function(){return u.Targets}});var g=s(81796)
;Object.defineProperty(t,"Timestamp",{enumerable:true,get:function(){return g.Timestamp}})},53343:function(e,t,s){
var r=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}}
;Object.defineProperty(t,"__esModule",{value:true});t.Key=void 0;const i=r(s(39023));const n=s(5494);const o=s(20846)
;const a=s(86361);class Key{keyID;keyType;scheme;keyVal;unrecognizedFields;constructor(e){
const{keyID:t,keyType:s,scheme:r,keyVal:i,unrecognizedFields:n}=e;this.keyID=t;this.keyType=s;this.scheme=r
;this.keyVal=i;this.unrecognizedFields=n||{}}verifySignature(e){const t=e.signatures[this.keyID]
;if(!t)throw new n.UnsignedMetadataError("no signature for key found in metadata")
;if(!this.keyVal.public)throw new n.UnsignedMetadataError("no public key found");const s=(0,a.getPublicKey)({
keyType:this.keyType,scheme:this.scheme,keyVal:this.keyVal.public});const r=e.signed.toJSON();try{
if(!o.crypto.verifySignature(r,s,t.sig))throw new n.UnsignedMetadataError(`failed to verify ${this.keyID} signature`)
}catch(e){if(e instanceof n.UnsignedMetadataError)throw e
;throw new n.UnsignedMetadataError(`failed to verify ${this.keyID} signature`)}}equals(e){
if(!(e instanceof Key))return false
;return this.keyID===e.keyID&&this.keyType===e.keyType&&this.scheme===e.scheme&&i.default.isDeepStrictEqual(this.keyVal,e.keyVal)&&i.default.isDeepStrictEqual(this.unrecognizedFields,e.unrecognizedFields)
}toJSON(){return{keytype:this.keyType,scheme:this.scheme,keyval:this.keyVal,...this.unrecognizedFields}}
static fromJSON(e,t){const{keytype:s,scheme:r,keyval:i,...n}=t
;if(typeof s!=="string")throw new TypeError("keytype must be a string")
;if(typeof r!=="string")throw new TypeError("scheme must be a string")
;if(!o.guard.isStringRecord(i))throw new TypeError("keyval must be a string record");return new Key({keyID:e,keyType:s,
scheme:r,keyVal:i,unrecognizedFields:n})}}t.Key=Key},86555:function(e,t,s){
var r=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}}
;Object.defineProperty(t,"__esModule",{value:true});t.Metadata=void 0;const i=s(65178);const n=r(s(39023))
;const o=s(28883);const a=s(5494);const c=s(8946);const l=s(50874);const h=s(59386);const u=s(46150);const g=s(81796)
;const d=s(20846);class Metadata{signed;signatures;unrecognizedFields;constructor(e,t,s){this.signed=e
;this.signatures=t||{};this.unrecognizedFields=s||{}}sign(e,t=true){const s=Buffer.from((0,
i.canonicalize)(this.signed.toJSON()));const r=e(s);if(!t)this.signatures={};this.signatures[r.keyID]=r}
verifyDelegate(e,t){let s;let r={};switch(this.signed.type){case o.MetadataKind.Root:r=this.signed.keys
;s=this.signed.roles[e];break;case o.MetadataKind.Targets:
if(!this.signed.delegations)throw new a.ValueError(`No delegations found for ${e}`);r=this.signed.delegations.keys
;if(this.signed.delegations.roles)s=this.signed.delegations.roles[e];else if(this.signed.delegations.succinctRoles)if(this.signed.delegations.succinctRoles.isDelegatedRole(e))s=this.signed.delegations.succinctRoles
;break;default:throw new TypeError("invalid metadata type")}if(!s)throw new a.ValueError(`no delegation found for ${e}`)
;const i=new Set;s.keyIDs.forEach(e=>{const s=r[e];if(!s)return;try{s.verifySignature(t);i.add(s.keyID)}catch(e){}})
;if(i.size<s.threshold)throw new a.UnsignedMetadataError(`${e} was signed by ${i.size}/${s.threshold} keys`)}equals(e){
if(!(e instanceof Metadata))return false
;return this.signed.equals(e.signed)&&n.default.isDeepStrictEqual(this.signatures,e.signatures)&&n.default.isDeepStrictEqual(this.unrecognizedFields,e.unrecognizedFields)
}toJSON(){const e=Object.values(this.signatures).map(e=>e.toJSON());return{signatures:e,signed:this.signed.toJSON(),
...this.unrecognizedFields}}static fromJSON(e,t){const{signed:s,signatures:r,...i}=t
;if(!d.guard.isDefined(s)||!d.guard.isObject(s))throw new TypeError("signed is not defined")
;if(e!==s._type)throw new a.ValueError(`expected '${e}', got ${s["_type"]}`)
;if(!d.guard.isObjectArray(r))throw new TypeError("signatures is not an array");let n;switch(e){
case o.MetadataKind.Root:n=c.Root.fromJSON(s);break;case o.MetadataKind.Timestamp:n=g.Timestamp.fromJSON(s);break
;case o.MetadataKind.Snapshot:n=h.Snapshot.fromJSON(s);break;case o.MetadataKind.Targets:n=u.Targets.fromJSON(s);break
;default:throw new TypeError("invalid metadata type")}const f={};r.forEach(e=>{const t=l.Signature.fromJSON(e)
;if(f[t.keyID])throw new a.ValueError(`multiple signatures found for keyid: ${t.keyID}`);f[t.keyID]=t})
;return new Metadata(n,f,i)}}t.Metadata=Metadata},55934:function(e,t,s){var r=this&&this.__importDefault||function(e){
return e&&e.__esModule?e:{default:e}};Object.defineProperty(t,"__esModule",{value:true})
;t.SuccinctRoles=t.DelegatedRole=t.Role=t.TOP_LEVEL_ROLE_NAMES=void 0;const i=r(s(76982));const n=s(46507)
;const o=r(s(39023));const a=s(5494);const c=s(20846);t.TOP_LEVEL_ROLE_NAMES=["root","targets","snapshot","timestamp"]
;class Role{keyIDs;threshold;unrecognizedFields;constructor(e){const{keyIDs:t,threshold:s,unrecognizedFields:r}=e
;if(hasDuplicates(t))throw new a.ValueError("duplicate key IDs found")
;if(s<1)throw new a.ValueError("threshold must be at least 1");this.keyIDs=t;this.threshold=s
;this.unrecognizedFields=r||{}}equals(e){if(!(e instanceof Role))return false
;return this.threshold===e.threshold&&o.default.isDeepStrictEqual(this.keyIDs,e.keyIDs)&&o.default.isDeepStrictEqual(this.unrecognizedFields,e.unrecognizedFields)
}toJSON(){return{keyids:this.keyIDs,threshold:this.threshold,...this.unrecognizedFields}}static fromJSON(e){
const{keyids:t,threshold:s,...r}=e;if(!c.guard.isStringArray(t))throw new TypeError("keyids must be an array")
;if(typeof s!=="number")throw new TypeError("threshold must be a number");return new Role({keyIDs:t,threshold:s,
unrecognizedFields:r})}}t.Role=Role;function hasDuplicates(e){return new Set(e).size!==e.length}
class DelegatedRole extends Role{name;terminating;paths;pathHashPrefixes;constructor(e){super(e)
;const{name:t,terminating:s,paths:r,pathHashPrefixes:i}=e;this.name=t;this.terminating=s
;if(e.paths&&e.pathHashPrefixes)throw new a.ValueError("paths and pathHashPrefixes are mutually exclusive");this.paths=r
;this.pathHashPrefixes=i}equals(e){if(!(e instanceof DelegatedRole))return false
;return super.equals(e)&&this.name===e.name&&this.terminating===e.terminating&&o.default.isDeepStrictEqual(this.paths,e.paths)&&o.default.isDeepStrictEqual(this.pathHashPrefixes,e.pathHashPrefixes)
}isDelegatedPath(e){if(this.paths)return this.paths.some(t=>isTargetInPathPattern(e,t));if(this.pathHashPrefixes){
const t=i.default.createHash("sha256");const s=t.update(e).digest("hex")
;return this.pathHashPrefixes.some(e=>s.startsWith(e))}return false}toJSON(){const e={...super.toJSON(),name:this.name,
terminating:this.terminating};if(this.paths)e.paths=this.paths
;if(this.pathHashPrefixes)e.path_hash_prefixes=this.pathHashPrefixes;return e}static fromJSON(e){
const{keyids:t,threshold:s,name:r,terminating:i,paths:n,path_hash_prefixes:o,...a}=e
;if(!c.guard.isStringArray(t))throw new TypeError("keyids must be an array of strings")
;if(typeof s!=="number")throw new TypeError("threshold must be a number")
;if(typeof r!=="string")throw new TypeError("name must be a string")
;if(typeof i!=="boolean")throw new TypeError("terminating must be a boolean")
;if(c.guard.isDefined(n)&&!c.guard.isStringArray(n))throw new TypeError("paths must be an array of strings")
;if(c.guard.isDefined(o)&&!c.guard.isStringArray(o))throw new TypeError("path_hash_prefixes must be an array of strings")
;return new DelegatedRole({keyIDs:t,threshold:s,name:r,terminating:i,paths:n,pathHashPrefixes:o,unrecognizedFields:a})}}
t.DelegatedRole=DelegatedRole;const zip=(e,t)=>e.map((e,s)=>[e,t[s]]);function isTargetInPathPattern(e,t){
const s=e.split("/");const r=t.split("/");if(r.length!=s.length)return false;return zip(s,r).every(([e,t])=>(0,
n.minimatch)(e,t))}class SuccinctRoles extends Role{bitLength;namePrefix;numberOfBins;suffixLen;constructor(e){super(e)
;const{bitLength:t,namePrefix:s}=e;if(t<=0||t>32)throw new a.ValueError("bitLength must be between 1 and 32")
;this.bitLength=t;this.namePrefix=s;this.numberOfBins=Math.pow(2,t)
;this.suffixLen=(this.numberOfBins-1).toString(16).length}equals(e){if(!(e instanceof SuccinctRoles))return false
;return super.equals(e)&&this.bitLength===e.bitLength&&this.namePrefix===e.namePrefix}getRoleForTarget(e){
const t=i.default.createHash("sha256");const s=t.update(e).digest();const r=s.subarray(0,4);const n=32-this.bitLength
;const o=r.readUInt32BE()>>>n;const a=o.toString(16).padStart(this.suffixLen,"0");return`${this.namePrefix}-${a}`}
*getRoles(){for(let e=0;e<this.numberOfBins;e++){const t=e.toString(16).padStart(this.suffixLen,"0")
;yield`${this.namePrefix}-${t}`}}isDelegatedRole(e){const t=this.namePrefix+"-";if(!e.startsWith(t))return false
;const s=e.slice(t.length,e.length);if(s.length!=this.suffixLen)return false;if(!s.match(/^[0-9a-fA-F]+$/))return false
;const r=parseInt(s,16);return 0<=r&&r<this.numberOfBins}toJSON(){const e={...super.toJSON(),bit_length:this.bitLength,
name_prefix:this.namePrefix};return e}static fromJSON(e){const{keyids:t,threshold:s,bit_length:r,name_prefix:i,...n}=e
;if(!c.guard.isStringArray(t))throw new TypeError("keyids must be an array of strings")
;if(typeof s!=="number")throw new TypeError("threshold must be a number")
;if(typeof r!=="number")throw new TypeError("bit_length must be a number")
;if(typeof i!=="string")throw new TypeError("name_prefix must be a string");return new SuccinctRoles({keyIDs:t,
threshold:s,bitLength:r,namePrefix:i,unrecognizedFields:n})}}t.SuccinctRoles=SuccinctRoles},8946:function(e,t,s){
var r=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}}
;Object.defineProperty(t,"__esModule",{value:true});t.Root=void 0;const i=r(s(39023));const n=s(28883);const o=s(5494)
;const a=s(53343);const c=s(55934);const l=s(20846);class Root extends n.Signed{type=n.MetadataKind.Root;keys;roles
;consistentSnapshot;constructor(e){super(e);this.keys=e.keys||{};this.consistentSnapshot=e.consistentSnapshot??true
;if(!e.roles)this.roles=c.TOP_LEVEL_ROLE_NAMES.reduce((e,t)=>({...e,[t]:new c.Role({keyIDs:[],threshold:1})}),{});else{
const t=new Set(Object.keys(e.roles))
;if(!c.TOP_LEVEL_ROLE_NAMES.every(e=>t.has(e)))throw new o.ValueError("missing top-level role");this.roles=e.roles}}
addKey(e,t){if(!this.roles[t])throw new o.ValueError(`role ${t} does not exist`)
;if(!this.roles[t].keyIDs.includes(e.keyID))this.roles[t].keyIDs.push(e.keyID);this.keys[e.keyID]=e}equals(e){
if(!(e instanceof Root))return false
;return super.equals(e)&&this.consistentSnapshot===e.consistentSnapshot&&i.default.isDeepStrictEqual(this.keys,e.keys)&&i.default.isDeepStrictEqual(this.roles,e.roles)
}toJSON(){return{_type:this.type,spec_version:this.specVersion,version:this.version,expires:this.expires,
keys:keysToJSON(this.keys),roles:rolesToJSON(this.roles),consistent_snapshot:this.consistentSnapshot,
...this.unrecognizedFields}}static fromJSON(e){const{unrecognizedFields:t,...s}=n.Signed.commonFieldsFromJSON(e)
;const{keys:r,roles:i,consistent_snapshot:o,...a}=t
;if(typeof o!=="boolean")throw new TypeError("consistent_snapshot must be a boolean");return new Root({...s,
keys:keysFromJSON(r),roles:rolesFromJSON(i),consistentSnapshot:o,unrecognizedFields:a})}}t.Root=Root
;function keysToJSON(e){return Object.entries(e).reduce((e,[t,s])=>({...e,[t]:s.toJSON()}),{})}function rolesToJSON(e){
return Object.entries(e).reduce((e,[t,s])=>({...e,[t]:s.toJSON()}),{})}function keysFromJSON(e){let t
;if(l.guard.isDefined(e)){if(!l.guard.isObjectRecord(e))throw new TypeError("keys must be an object")
;t=Object.entries(e).reduce((e,[t,s])=>({...e,[t]:a.Key.fromJSON(t,s)}),{})}return t}function rolesFromJSON(e){let t
;if(l.guard.isDefined(e)){if(!l.guard.isObjectRecord(e))throw new TypeError("roles must be an object")
;t=Object.entries(e).reduce((e,[t,s])=>({...e,[t]:c.Role.fromJSON(s)}),{})}return t}},50874:(e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});t.Signature=void 0;class Signature{keyID;sig;constructor(e){
const{keyID:t,sig:s}=e;this.keyID=t;this.sig=s}toJSON(){return{keyid:this.keyID,sig:this.sig}}static fromJSON(e){
const{keyid:t,sig:s}=e;if(typeof t!=="string")throw new TypeError("keyid must be a string")
;if(typeof s!=="string")throw new TypeError("sig must be a string");return new Signature({keyID:t,sig:s})}}
t.Signature=Signature},59386:function(e,t,s){var r=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{
default:e}};Object.defineProperty(t,"__esModule",{value:true});t.Snapshot=void 0;const i=r(s(39023));const n=s(28883)
;const o=s(76708);const a=s(20846);class Snapshot extends n.Signed{type=n.MetadataKind.Snapshot;meta;constructor(e){
super(e);this.meta=e.meta||{"targets.json":new o.MetaFile({version:1})}}equals(e){
if(!(e instanceof Snapshot))return false;return super.equals(e)&&i.default.isDeepStrictEqual(this.meta,e.meta)}toJSON(){
return{_type:this.type,meta:metaToJSON(this.meta),spec_version:this.specVersion,version:this.version,
expires:this.expires,...this.unrecognizedFields}}static fromJSON(e){
const{unrecognizedFields:t,...s}=n.Signed.commonFieldsFromJSON(e);const{meta:r,...i}=t;return new Snapshot({...s,
meta:metaFromJSON(r),unrecognizedFields:i})}}t.Snapshot=Snapshot;function metaToJSON(e){
return Object.entries(e).reduce((e,[t,s])=>({...e,[t]:s.toJSON()}),{})}function metaFromJSON(e){let t
;if(a.guard.isDefined(e))if(!a.guard.isObjectRecord(e))throw new TypeError("meta field is malformed");else t=Object.entries(e).reduce((e,[t,s])=>({
...e,[t]:o.MetaFile.fromJSON(s)}),{});return t}},46150:function(e,t,s){var r=this&&this.__importDefault||function(e){
return e&&e.__esModule?e:{default:e}};Object.defineProperty(t,"__esModule",{value:true});t.Targets=void 0
;const i=r(s(39023));const n=s(28883);const o=s(84727);const a=s(76708);const c=s(20846);class Targets extends n.Signed{
type=n.MetadataKind.Targets;targets;delegations;constructor(e){super(e);this.targets=e.targets||{}
;this.delegations=e.delegations}addTarget(e){this.targets[e.path]=e}equals(e){if(!(e instanceof Targets))return false
;return super.equals(e)&&i.default.isDeepStrictEqual(this.targets,e.targets)&&i.default.isDeepStrictEqual(this.delegations,e.delegations)
}toJSON(){const e={_type:this.type,spec_version:this.specVersion,version:this.version,expires:this.expires,
targets:targetsToJSON(this.targets),...this.unrecognizedFields}
;if(this.delegations)e.delegations=this.delegations.toJSON();return e}static fromJSON(e){
const{unrecognizedFields:t,...s}=n.Signed.commonFieldsFromJSON(e);const{targets:r,delegations:i,...o}=t
;return new Targets({...s,targets:targetsFromJSON(r),delegations:delegationsFromJSON(i),unrecognizedFields:o})}}
t.Targets=Targets;function targetsToJSON(e){return Object.entries(e).reduce((e,[t,s])=>({...e,[t]:s.toJSON()}),{})}
function targetsFromJSON(e){let t
;if(c.guard.isDefined(e))if(!c.guard.isObjectRecord(e))throw new TypeError("targets must be an object");else t=Object.entries(e).reduce((e,[t,s])=>({
...e,[t]:a.TargetFile.fromJSON(t,s)}),{});return t}function delegationsFromJSON(e){let t
;if(c.guard.isDefined(e))if(!c.guard.isObject(e))throw new TypeError("delegations must be an object");else t=o.Delegations.fromJSON(e)
;return t}},81796:(e,t,s)=>{Object.defineProperty(t,"__esModule",{value:true});t.Timestamp=void 0;const r=s(28883)
;const i=s(76708);const n=s(20846);class Timestamp extends r.Signed{type=r.MetadataKind.Timestamp;snapshotMeta
;constructor(e){super(e);this.snapshotMeta=e.snapshotMeta||new i.MetaFile({version:1})}equals(e){
if(!(e instanceof Timestamp))return false;return super.equals(e)&&this.snapshotMeta.equals(e.snapshotMeta)}toJSON(){
return{_type:this.type,spec_version:this.specVersion,version:this.version,expires:this.expires,meta:{
"snapshot.json":this.snapshotMeta.toJSON()},...this.unrecognizedFields}}static fromJSON(e){
const{unrecognizedFields:t,...s}=r.Signed.commonFieldsFromJSON(e);const{meta:i,...n}=t;return new Timestamp({...s,
snapshotMeta:snapshotMetaFromJSON(i),unrecognizedFields:n})}}t.Timestamp=Timestamp;function snapshotMetaFromJSON(e){
let t;if(n.guard.isDefined(e)){const s=e["snapshot.json"]
;if(!n.guard.isDefined(s)||!n.guard.isObject(s))throw new TypeError("missing snapshot.json in meta");else t=i.MetaFile.fromJSON(s)
}return t}},37915:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true});t.isDefined=function isDefined(e){
return e!==void 0};t.isObject=isObject;t.isStringArray=function isStringArray(e){
return Array.isArray(e)&&e.every(e=>typeof e==="string")};t.isObjectArray=function isObjectArray(e){
return Array.isArray(e)&&e.every(isObject)};t.isStringRecord=function isStringRecord(e){
return typeof e==="object"&&e!==null&&Object.keys(e).every(e=>typeof e==="string")&&Object.values(e).every(e=>typeof e==="string")
};t.isObjectRecord=function isObjectRecord(e){
return typeof e==="object"&&e!==null&&Object.keys(e).every(e=>typeof e==="string")&&Object.values(e).every(e=>typeof e==="object"&&e!==null)
};function isObject(e){return typeof e==="object"&&e!==null}},20846:function(e,t,s){
var r=this&&this.__createBinding||(Object.create?function(e,t,s,r){if(r===void 0)r=s
;var i=Object.getOwnPropertyDescriptor(t,s);if(!i||("get"in i?!t.__esModule:i.writable||i.configurable))i={
enumerable:true,get:function(){return t[s]}};Object.defineProperty(e,r,i)}:function(e,t,s,r){if(r===void 0)r=s;e[r]=t[s]
});var i=this&&this.__setModuleDefault||(Object.create?function(e,t){Object.defineProperty(e,"default",{enumerable:true,
value:t})}:function(e,t){e["default"]=t});var n=this&&this.__importStar||function(){var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){var t=[]
;for(var s in e)if(Object.prototype.hasOwnProperty.call(e,s))t[t.length]=s;return t};return ownKeys(e)}
;return function(e){if(e&&e.__esModule)return e;var t={}
;if(e!=null)for(var s=ownKeys(e),n=0;n<s.length;n++)if(s[n]!=="default")r(t,e,s[n]);i(t,e);return t}}()
;Object.defineProperty(t,"__esModule",{value:true});t.crypto=t.guard=void 0;t.guard=n(s(37915));t.crypto=n(s(64405))},
86361:function(e,t,s){var r=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}}
;Object.defineProperty(t,"__esModule",{value:true});t.getPublicKey=function getPublicKey(e){switch(e.keyType){case"rsa":
return getRSAPublicKey(e);case"ed25519":return getED25519PublicKey(e);case"ecdsa":case"ecdsa-sha2-nistp256":
case"ecdsa-sha2-nistp384":return getECDCSAPublicKey(e);default:
throw new n.UnsupportedAlgorithmError(`Unsupported key type: ${e.keyType}`)}};const i=r(s(76982));const n=s(5494)
;const o=s(10334);const a="1.2.840.10045.3.1.7";const c="1.3.132.0.34";const l="-----BEGIN PUBLIC KEY-----"
;function getRSAPublicKey(e){if(!e.keyVal.startsWith(l))throw new n.CryptoError("Invalid key format")
;const t=i.default.createPublicKey(e.keyVal);switch(e.scheme){case"rsassa-pss-sha256":case"rsassa-pss-sha384":
case"rsassa-pss-sha512":return{key:t,hashAlgorithm:e.scheme.slice(11),padding:i.default.constants.RSA_PKCS1_PSS_PADDING}
;default:throw new n.UnsupportedAlgorithmError(`Unsupported RSA scheme: ${e.scheme}`)}}function getED25519PublicKey(e){
let t;if(e.keyVal.startsWith(l))t=i.default.createPublicKey(e.keyVal);else{
if(!isHex(e.keyVal))throw new n.CryptoError("Invalid key format");t=i.default.createPublicKey({key:h.hexToDER(e.keyVal),
format:"der",type:"spki"})}return{key:t}}function getECDCSAPublicKey(e){let t;let s;let r;switch(e.scheme){
case"ecdsa-sha2-nistp256":t="prime256v1";s=a;r="sha256";break;case"ecdsa-sha2-nistp384":t="secp384r1";s=c;r="sha384"
;break;default:throw new n.UnsupportedAlgorithmError(`Unsupported ECDSA scheme: ${e.scheme}`)}
if(e.keyType!=="ecdsa"&&e.keyType!==e.scheme)throw new n.CryptoError("ECDSA key type does not match scheme");let o
;if(e.keyVal.startsWith(l))o=i.default.createPublicKey(e.keyVal);else{
if(!isHex(e.keyVal))throw new n.CryptoError("Invalid key format");o=i.default.createPublicKey({
key:u.hexToDER(e.keyVal,s),format:"der",type:"spki"})}
if(o.asymmetricKeyType!=="ec"||o.asymmetricKeyDetails?.namedCurve!==t)throw new n.CryptoError("ECDSA key curve does not match scheme")
;return{key:o,hashAlgorithm:r}}const h={hexToDER:e=>{const t=Buffer.from(e,"hex");const s=(0,
o.encodeOIDString)("1.3.101.112")
;const r=Buffer.concat([Buffer.concat([Buffer.from([48]),Buffer.from([s.length]),s]),Buffer.concat([Buffer.from([3]),Buffer.from([t.length+1]),Buffer.from([0]),t])])
;const i=Buffer.concat([Buffer.from([48]),Buffer.from([r.length]),r]);return i}};const u={hexToDER:(e,t)=>{
const s=Buffer.from(e,"hex");const r=Buffer.concat([Buffer.from([3]),Buffer.from([s.length+1]),Buffer.from([0]),s])
;const i=Buffer.concat([(0,o.encodeOIDString)("1.2.840.10045.2.1"),(0,o.encodeOIDString)(t)])
;const n=Buffer.concat([Buffer.from([48]),Buffer.from([i.length]),i])
;const a=Buffer.concat([Buffer.from([48]),Buffer.from([n.length+r.length]),n,r]);return a}}
;const isHex=e=>/^[0-9a-fA-F]+$/.test(e)},10334:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.encodeOIDString=function encodeOIDString(e){const t=e.split(".");const r=parseInt(t[0],10)*40+parseInt(t[1],10)
;const i=[];t.slice(2).forEach(e=>{const t=encodeVariableLengthInteger(parseInt(e,10));i.push(...t)})
;const n=Buffer.from([r,...i]);return Buffer.from([s,n.length,...n])};const s=6;function encodeVariableLengthInteger(e){
const t=[];let s=0;do{t.unshift(e&127|s);e>>=7;s=128}while(e>0);return t}},64405:function(e,t,s){
var r=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}}
;Object.defineProperty(t,"__esModule",{value:true});t.verifySignature=void 0;const i=s(65178);const n=r(s(76982))
;t.verifySignature=(e,t,s)=>{const r=Buffer.from((0,i.canonicalize)(e))
;return n.default.verify(t.hashAlgorithm,r,t,Buffer.from(s,"hex"))}},6110:(e,t,s)=>{t.formatArgs=function formatArgs(t){
t[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+t[0]+(this.useColors?"%c ":" ")+"+"+e.exports.humanize(this.diff)
;if(!this.useColors)return;const s="color: "+this.color;t.splice(1,0,s,"color: inherit");let r=0;let i=0
;t[0].replace(/%[a-zA-Z%]/g,e=>{if(e==="%%")return;r++;if(e==="%c")i=r});t.splice(i,0,s)};t.save=function save(e){try{
if(e)t.storage.setItem("debug",e);else t.storage.removeItem("debug")}catch(e){}};t.load=function load(){let e;try{
e=t.storage.getItem("debug")||t.storage.getItem("DEBUG")}catch(e){}
if(!e&&typeof process!=="undefined"&&"env"in process)e=process.env.DEBUG;return e};t.useColors=function useColors(){
if(typeof window!=="undefined"&&window.process&&(window.process.type==="renderer"||window.process.__nwjs))return true
;if(typeof navigator!=="undefined"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return false
;let e
;return typeof document!=="undefined"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window!=="undefined"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator!=="undefined"&&navigator.userAgent&&(e=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(e[1],10)>=31||typeof navigator!=="undefined"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)
};t.storage=function localstorage(){try{return localStorage}catch(e){}}();t.destroy=(()=>{let e=false;return()=>{if(!e){
e=true
;console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")
}}})()
;t.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"]
;t.log=console.debug||console.log||(()=>{});e.exports=s(40897)(t);const{formatters:r}=e.exports;r.j=function(e){try{
return JSON.stringify(e)}catch(e){return"[UnexpectedJSONParseError]: "+e.message}}},40897:(e,t,s)=>{
e.exports=function setup(e){createDebug.debug=createDebug;createDebug.default=createDebug
;createDebug.coerce=function coerce(e){if(e instanceof Error)return e.stack||e.message;return e}
;createDebug.disable=function disable(){const e=[...createDebug.names,...createDebug.skips.map(e=>"-"+e)].join(",")
;createDebug.enable("");return e};createDebug.enable=function enable(e){createDebug.save(e);createDebug.namespaces=e
;createDebug.names=[];createDebug.skips=[]
;const t=(typeof e==="string"?e:"").trim().replace(/\s+/g,",").split(",").filter(Boolean)
;for(const e of t)if(e[0]==="-")createDebug.skips.push(e.slice(1));else createDebug.names.push(e)}
;createDebug.enabled=function enabled(e){for(const t of createDebug.skips)if(matchesTemplate(e,t))return false
;for(const t of createDebug.names)if(matchesTemplate(e,t))return true;return false};createDebug.humanize=s(70744)
;createDebug.destroy=function destroy(){
console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")
};Object.keys(e).forEach(t=>{createDebug[t]=e[t]});createDebug.names=[];createDebug.skips=[];createDebug.formatters={}
;createDebug.selectColor=function selectColor(e){let t=0;for(let s=0;s<e.length;s++){t=(t<<5)-t+e.charCodeAt(s);t|=0}
return createDebug.colors[Math.abs(t)%createDebug.colors.length]};function createDebug(e){let t;let s=null;let r;let i
;function debug(...e){if(!debug.enabled)return;const s=debug;const r=Number(new Date);const i=r-(t||r);s.diff=i;s.prev=t
;s.curr=r;t=r;e[0]=createDebug.coerce(e[0]);if(typeof e[0]!=="string")e.unshift("%O");let n=0
;e[0]=e[0].replace(/%([a-zA-Z%])/g,(t,r)=>{if(t==="%%")return"%";n++;const i=createDebug.formatters[r]
;if(typeof i==="function"){const r=e[n];t=i.call(s,r);e.splice(n,1);n--}return t});createDebug.formatArgs.call(s,e)
;const o=s.log||createDebug.log;o.apply(s,e)}debug.namespace=e;debug.useColors=createDebug.useColors()
;debug.color=createDebug.selectColor(e);debug.extend=extend;debug.destroy=createDebug.destroy
;Object.defineProperty(debug,"enabled",{enumerable:true,configurable:false,get:()=>{if(s!==null)return s
;if(r!==createDebug.namespaces){r=createDebug.namespaces;i=createDebug.enabled(e)}return i},set:e=>{s=e}})
;if(typeof createDebug.init==="function")createDebug.init(debug);return debug}function extend(e,t){
const s=createDebug(this.namespace+(typeof t==="undefined"?":":t)+e);s.log=this.log;return s}
function matchesTemplate(e,t){let s=0;let r=0;let i=-1;let n=0
;while(s<e.length)if(r<t.length&&(t[r]===e[s]||t[r]==="*"))if(t[r]==="*"){i=r;n=s;r++}else{s++;r++}else if(i!==-1){r=i+1
;n++;s=n}else return false;while(r<t.length&&t[r]==="*")r++;return r===t.length}createDebug.enable(createDebug.load())
;return createDebug}},2830:(e,t,s)=>{
if(typeof process==="undefined"||process.type==="renderer"||process.browser===true||process.__nwjs)e.exports=s(6110);else e.exports=s(95108)
},95108:(e,t,s)=>{const r=s(52018);const i=s(39023);t.init=function init(e){e.inspectOpts={}
;const s=Object.keys(t.inspectOpts);for(let r=0;r<s.length;r++)e.inspectOpts[s[r]]=t.inspectOpts[s[r]]}
;t.log=function log(...e){return process.stderr.write(i.formatWithOptions(t.inspectOpts,...e)+"\n")}
;t.formatArgs=function formatArgs(t){const{namespace:s,useColors:r}=this;if(r){const r=this.color
;const i="[3"+(r<8?r:"8;5;"+r);const n=`  ${i};1m${s} [0m`;t[0]=n+t[0].split("\n").join("\n"+n)
;t.push(i+"m+"+e.exports.humanize(this.diff)+"[0m")}else t[0]=getDate()+s+" "+t[0]};t.save=function save(e){
if(e)process.env.DEBUG=e;else delete process.env.DEBUG};t.load=function load(){return process.env.DEBUG}
;t.useColors=function useColors(){
return"colors"in t.inspectOpts?Boolean(t.inspectOpts.colors):r.isatty(process.stderr.fd)}
;t.destroy=i.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")
;t.colors=[6,2,3,4,5,1];try{const e=s(21450)
;if(e&&(e.stderr||e).level>=2)t.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221]
}catch(e){}t.inspectOpts=Object.keys(process.env).filter(e=>/^debug_/i.test(e)).reduce((e,t)=>{
const s=t.substring(6).toLowerCase().replace(/_([a-z])/g,(e,t)=>t.toUpperCase());let r=process.env[t]
;if(/^(yes|on|true|enabled)$/i.test(r))r=true;else if(/^(no|off|false|disabled)$/i.test(r))r=false;else if(r==="null")r=null;else r=Number(r)
;e[s]=r;return e},{});function getDate(){if(t.inspectOpts.hideDate)return"";return(new Date).toISOString()+" "}
e.exports=s(40897)(t);const{formatters:n}=e.exports;n.o=function(e){this.inspectOpts.colors=this.useColors
;return i.inspect(e,this.inspectOpts).split("\n").map(e=>e.trim()).join(" ")};n.O=function(e){
this.inspectOpts.colors=this.useColors;return i.inspect(e,this.inspectOpts)}},83813:e=>{e.exports=(e,t=process.argv)=>{
const s=e.startsWith("-")?"":e.length===1?"-":"--";const r=t.indexOf(s+e);const i=t.indexOf("--")
;return r!==-1&&(i===-1||r<i)}},70744:e=>{var t=1e3;var s=t*60;var r=s*60;var i=r*24;var n=i*7;e.exports=function(e,t){
t=t||{};var s=typeof e
;if(s==="string"&&e.length>0)return parse(e);else if(s==="number"&&isFinite(e))return t.long?fmtLong(e):fmtShort(e)
;throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(e))};function parse(e){
e=String(e);if(e.length>100)return
;var o=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e)
;if(!o)return;var a=parseFloat(o[1]);var c=(o[2]||"ms").toLowerCase();switch(c){case"years":case"year":case"yrs":
case"yr":case"y":return a*315576e5;case"weeks":case"week":case"w":return a*n;case"days":case"day":case"d":return a*i
;case"hours":case"hour":case"hrs":case"hr":case"h":return a*r;case"minutes":case"minute":case"mins":case"min":case"m":
return a*s;case"seconds":case"second":case"secs":case"sec":case"s":return a*t;case"milliseconds":case"millisecond":
case"msecs":case"msec":case"ms":return a;default:return}}function fmtShort(e){var n=Math.abs(e)
;if(n>=i)return Math.round(e/i)+"d";if(n>=r)return Math.round(e/r)+"h";if(n>=s)return Math.round(e/s)+"m"
;if(n>=t)return Math.round(e/t)+"s";return e+"ms"}function fmtLong(e){var n=Math.abs(e)
;if(n>=i)return plural(e,n,i,"day");if(n>=r)return plural(e,n,r,"hour");if(n>=s)return plural(e,n,s,"minute")
;if(n>=t)return plural(e,n,t,"second");return e+" ms"}function plural(e,t,s,r){var i=t>=s*1.5
;return Math.round(e/s)+" "+r+(i?"s":"")}},21450:(e,t,s)=>{const r=s(70857);const i=s(52018);const n=s(83813)
;const{env:o}=process;let a
;if(n("no-color")||n("no-colors")||n("color=false")||n("color=never"))a=0;else if(n("color")||n("colors")||n("color=true")||n("color=always"))a=1
;if("FORCE_COLOR"in o)if(o.FORCE_COLOR==="true")a=1;else if(o.FORCE_COLOR==="false")a=0;else a=o.FORCE_COLOR.length===0?1:Math.min(parseInt(o.FORCE_COLOR,10),3)
;function translateLevel(e){if(e===0)return false;return{level:e,hasBasic:true,has256:e>=2,has16m:e>=3}}
function supportsColor(e,t){if(a===0)return 0;if(n("color=16m")||n("color=full")||n("color=truecolor"))return 3
;if(n("color=256"))return 2;if(e&&!t&&a===void 0)return 0;const s=a||0;if(o.TERM==="dumb")return s
;if(process.platform==="win32"){const e=r.release().split(".")
;if(Number(e[0])>=10&&Number(e[2])>=10586)return Number(e[2])>=14931?3:2;return 1}if("CI"in o){
if(["TRAVIS","CIRCLECI","APPVEYOR","GITLAB_CI","GITHUB_ACTIONS","BUILDKITE"].some(e=>e in o)||o.CI_NAME==="codeship")return 1
;return s}if("TEAMCITY_VERSION"in o)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(o.TEAMCITY_VERSION)?1:0
;if(o.COLORTERM==="truecolor")return 3;if("TERM_PROGRAM"in o){
const e=parseInt((o.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(o.TERM_PROGRAM){case"iTerm.app":return e>=3?3:2
;case"Apple_Terminal":return 2}}if(/-256(color)?$/i.test(o.TERM))return 2
;if(/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(o.TERM))return 1;if("COLORTERM"in o)return 1
;return s}e.exports={supportsColor:function getSupportLevel(e){const t=supportsColor(e,e&&e.isTTY)
;return translateLevel(t)},stdout:translateLevel(supportsColor(true,i.isatty(1))),
stderr:translateLevel(supportsColor(true,i.isatty(2)))}},2730:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.defaultConfig=void 0;t.defaultConfig={maxRootRotations:256,maxDelegations:32,rootMaxLength:512e3,
timestampMaxLength:16384,snapshotMaxLength:2e6,targetsMaxLength:5e6,prefixTargetsWithHash:true,fetchTimeout:1e5,
fetchRetries:void 0,fetchRetry:2,userAgent:""}},86376:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.DownloadHTTPError=t.DownloadLengthMismatchError=t.DownloadError=t.ExpiredMetadataError=t.EqualVersionError=t.BadVersionError=t.RepositoryError=t.PersistError=t.RuntimeError=t.ValueError=void 0
;class ValueError extends Error{}t.ValueError=ValueError;class RuntimeError extends Error{}t.RuntimeError=RuntimeError
;class PersistError extends Error{}t.PersistError=PersistError;class RepositoryError extends Error{}
t.RepositoryError=RepositoryError;class BadVersionError extends RepositoryError{}t.BadVersionError=BadVersionError
;t.EqualVersionError=class EqualVersionError extends BadVersionError{}
;t.ExpiredMetadataError=class ExpiredMetadataError extends RepositoryError{};class DownloadError extends Error{}
t.DownloadError=DownloadError;t.DownloadLengthMismatchError=class DownloadLengthMismatchError extends DownloadError{}
;t.DownloadHTTPError=class DownloadHTTPError extends DownloadError{statusCode;constructor(e,t){super(e)
;this.statusCode=t}}},16337:function(e,t,s){var r=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{
default:e}};Object.defineProperty(t,"__esModule",{value:true});t.DefaultFetcher=t.BaseFetcher=void 0;const i=r(s(2830))
;const n=r(s(79896));const o=r(s(39023));const a=s(86376);const c=s(24611);const l=s(49498);const h=(0,
i.default)("tuf:fetch");const u="User-Agent";class BaseFetcher{async downloadFile(e,t,s){return(0,
c.withTempFile)(async r=>{const i=await this.fetch(e);let c=0;const l=n.default.createWriteStream(r)
;const h=i.getReader();try{while(true){const{done:e,value:s}=await h.read();if(e)break;c+=s.length
;if(c>t)throw new a.DownloadLengthMismatchError("Max length reached");await writeBufferToStream(l,Buffer.from(s))}
}finally{h.releaseLock();await o.default.promisify(l.close).bind(l)()}return s(r)})}async downloadBytes(e,t){
return this.downloadFile(e,t,async e=>{const t=n.default.createReadStream(e);const s=[];for await(const e of t)s.push(e)
;return Buffer.concat(s)})}}t.BaseFetcher=BaseFetcher;t.DefaultFetcher=class DefaultFetcher extends BaseFetcher{
userAgent;timeout;retry;constructor(e={}){super();this.userAgent=e.userAgent;this.timeout=e.timeout
;if(e.retry===true)this.retry={forever:true
};else if(e.retry===false||e.retry===void 0)this.retry=void 0;else if(typeof e.retry==="number"){
if(e.retry<0)throw new Error("Retry count must be non-negative number");this.retry={retries:e.retry}
}else this.retry=e.retry}async fetch(e){const t=this.retry!==void 0;return(0,l.promiseRetry)(async(s,r)=>{
h("GET %s (attempt %d)",e,r);let i;try{i=await fetch(e,{headers:{[u]:this.userAgent||""},
signal:this.timeout?AbortSignal.timeout(this.timeout):void 0})}catch(e){
const r=e instanceof Error?e:new Error(String(e));if(t)return s(r);throw r}if(!i.ok||!i.body){
const e=new a.DownloadHTTPError("Failed to download",i.status);if(t&&i.status>=500&&i.status<600)return s(e);throw e}
return i.body},this.retry)}};const writeBufferToStream=async(e,t)=>new Promise((s,r)=>{e.write(t,e=>{if(e)r(e);s(true)})
})},84706:(e,t,s)=>{Object.defineProperty(t,"__esModule",{value:true});t.Updater=t.BaseFetcher=t.TargetFile=void 0
;var r=s(68908);Object.defineProperty(t,"TargetFile",{enumerable:true,get:function(){return r.TargetFile}})
;var i=s(16337);Object.defineProperty(t,"BaseFetcher",{enumerable:true,get:function(){return i.BaseFetcher}})
;var n=s(46903);Object.defineProperty(t,"Updater",{enumerable:true,get:function(){return n.Updater}})},95683:(e,t,s)=>{
Object.defineProperty(t,"__esModule",{value:true});t.TrustedMetadataStore=void 0;const r=s(68908);const i=s(86376)
;t.TrustedMetadataStore=class TrustedMetadataStore{trustedSet={};referenceTime;constructor(e){
this.referenceTime=new Date;this.loadTrustedRoot(e)}get root(){
if(!this.trustedSet.root)throw new ReferenceError("No trusted root metadata");return this.trustedSet.root}
get timestamp(){return this.trustedSet.timestamp}get snapshot(){return this.trustedSet.snapshot}get targets(){
return this.trustedSet.targets}getRole(e){return this.trustedSet[e]}updateRoot(e){const t=JSON.parse(e.toString("utf8"))
;const s=r.Metadata.fromJSON(r.MetadataKind.Root,t)
;if(s.signed.type!=r.MetadataKind.Root)throw new i.RepositoryError(`Expected 'root', got ${s.signed.type}`)
;this.root.verifyDelegate(r.MetadataKind.Root,s)
;if(s.signed.version!=this.root.signed.version+1)throw new i.BadVersionError(`Expected version ${this.root.signed.version+1}, got ${s.signed.version}`)
;s.verifyDelegate(r.MetadataKind.Root,s);this.trustedSet.root=s;return s}updateTimestamp(e){
if(this.snapshot)throw new i.RuntimeError("Cannot update timestamp after snapshot")
;if(this.root.signed.isExpired(this.referenceTime))throw new i.ExpiredMetadataError("Final root.json is expired")
;const t=JSON.parse(e.toString("utf8"));const s=r.Metadata.fromJSON(r.MetadataKind.Timestamp,t)
;if(s.signed.type!=r.MetadataKind.Timestamp)throw new i.RepositoryError(`Expected 'timestamp', got ${s.signed.type}`)
;this.root.verifyDelegate(r.MetadataKind.Timestamp,s);if(this.timestamp){
if(s.signed.version<this.timestamp.signed.version)throw new i.BadVersionError(`New timestamp version ${s.signed.version} is less than current version ${this.timestamp.signed.version}`)
;if(s.signed.version===this.timestamp.signed.version)throw new i.EqualVersionError(`New timestamp version ${s.signed.version} is equal to current version ${this.timestamp.signed.version}`)
;const e=this.timestamp.signed.snapshotMeta;const t=s.signed.snapshotMeta
;if(t.version<e.version)throw new i.BadVersionError(`New snapshot version ${t.version} is less than current version ${e.version}`)
}this.trustedSet.timestamp=s;this.checkFinalTimestamp();return s}updateSnapshot(e,t=false){
if(!this.timestamp)throw new i.RuntimeError("Cannot update snapshot before timestamp")
;if(this.targets)throw new i.RuntimeError("Cannot update snapshot after targets");this.checkFinalTimestamp()
;const s=this.timestamp.signed.snapshotMeta;if(!t)s.verify(e);const n=JSON.parse(e.toString("utf8"))
;const o=r.Metadata.fromJSON(r.MetadataKind.Snapshot,n)
;if(o.signed.type!=r.MetadataKind.Snapshot)throw new i.RepositoryError(`Expected 'snapshot', got ${o.signed.type}`)
;this.root.verifyDelegate(r.MetadataKind.Snapshot,o)
;if(this.snapshot)Object.entries(this.snapshot.signed.meta).forEach(([e,t])=>{const s=o.signed.meta[e]
;if(!s)throw new i.RepositoryError(`Missing file ${e} in new snapshot`)
;if(s.version<t.version)throw new i.BadVersionError(`New version ${s.version} of ${e} is less than current version ${t.version}`)
});this.trustedSet.snapshot=o;this.checkFinalSnapsnot();return o}updateDelegatedTargets(e,t,s){
if(!this.snapshot)throw new i.RuntimeError("Cannot update delegated targets before snapshot");this.checkFinalSnapsnot()
;const n=this.trustedSet[s];if(!n)throw new i.RuntimeError(`No trusted ${s} metadata`)
;const o=this.snapshot.signed.meta?.[`${t}.json`];if(!o)throw new i.RepositoryError(`Missing ${t}.json in snapshot`)
;o.verify(e);const a=JSON.parse(e.toString("utf8"));const c=r.Metadata.fromJSON(r.MetadataKind.Targets,a)
;if(c.signed.type!=r.MetadataKind.Targets)throw new i.RepositoryError(`Expected 'targets', got ${c.signed.type}`)
;n.verifyDelegate(t,c);const l=c.signed.version
;if(l!=o.version)throw new i.BadVersionError(`Version ${l} of ${t} does not match snapshot version ${o.version}`)
;if(c.signed.isExpired(this.referenceTime))throw new i.ExpiredMetadataError(`${t}.json is expired`);this.trustedSet[t]=c
}loadTrustedRoot(e){const t=JSON.parse(e.toString("utf8"));const s=r.Metadata.fromJSON(r.MetadataKind.Root,t)
;if(s.signed.type!=r.MetadataKind.Root)throw new i.RepositoryError(`Expected 'root', got ${s.signed.type}`)
;s.verifyDelegate(r.MetadataKind.Root,s);this.trustedSet["root"]=s}checkFinalTimestamp(){
if(!this.timestamp)throw new ReferenceError("No trusted timestamp metadata")
;if(this.timestamp.signed.isExpired(this.referenceTime))throw new i.ExpiredMetadataError("Final timestamp.json is expired")
}checkFinalSnapsnot(){if(!this.snapshot)throw new ReferenceError("No trusted snapshot metadata")
;if(!this.timestamp)throw new ReferenceError("No trusted timestamp metadata")
;if(this.snapshot.signed.isExpired(this.referenceTime))throw new i.ExpiredMetadataError("snapshot.json is expired")
;const e=this.timestamp.signed.snapshotMeta
;if(this.snapshot.signed.version!==e.version)throw new i.BadVersionError("Snapshot version doesn't match timestamp")}}},
46903:function(e,t,s){var r=this&&this.__createBinding||(Object.create?function(e,t,s,r){if(r===void 0)r=s
;var i=Object.getOwnPropertyDescriptor(t,s);if(!i||("get"in i?!t.__esModule:i.writable||i.configurable))i={
enumerable:true,get:function(){return t[s]}};Object.defineProperty(e,r,i)}:function(e,t,s,r){if(r===void 0)r=s;e[r]=t[s]
});var i=this&&this.__setModuleDefault||(Object.create?function(e,t){Object.defineProperty(e,"default",{enumerable:true,
value:t})}:function(e,t){e["default"]=t});var n=this&&this.__importStar||function(){var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){var t=[]
;for(var s in e)if(Object.prototype.hasOwnProperty.call(e,s))t[t.length]=s;return t};return ownKeys(e)}
;return function(e){if(e&&e.__esModule)return e;var t={}
;if(e!=null)for(var s=ownKeys(e),n=0;n<s.length;n++)if(s[n]!=="default")r(t,e,s[n]);i(t,e);return t}}()
;var o=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}}
;Object.defineProperty(t,"__esModule",{value:true});t.Updater=void 0;const a=s(68908);const c=o(s(2830))
;const l=n(s(79896));const h=n(s(16928));const u=s(37523);const g=s(2730);const d=s(86376);const f=s(16337)
;const p=s(95683);const m=n(s(56469));const I=(0,c.default)("tuf:cache");t.Updater=class Updater{dir;metadataBaseUrl
;targetDir;targetBaseUrl;forceCache;trustedSet;config;fetcher;constructor(e){
const{metadataDir:t,metadataBaseUrl:s,targetDir:r,targetBaseUrl:i,fetcher:n,config:o}=e;this.dir=t
;this.metadataBaseUrl=s;this.targetDir=r;this.targetBaseUrl=i;this.forceCache=e.forceCache??false
;const c=this.loadLocalMetadata(a.MetadataKind.Root);this.trustedSet=new p.TrustedMetadataStore(c);this.config={
...g.defaultConfig,...o};const l=o?.userAgent?`${o.userAgent} tuf-js/${u.version}`:`tuf-js/${u.version}`
;this.fetcher=n||new f.DefaultFetcher({userAgent:l,timeout:this.config.fetchTimeout,
retry:this.config.fetchRetries??this.config.fetchRetry})}async refresh(){if(this.forceCache)try{
await this.loadTimestamp({checkRemote:false})}catch(e){await this.loadRoot();await this.loadTimestamp()}else{
await this.loadRoot();await this.loadTimestamp()}await this.loadSnapshot()
;await this.loadTargets(a.MetadataKind.Targets,a.MetadataKind.Root)}async getTargetInfo(e){
if(!this.trustedSet.targets)await this.refresh();return this.preorderDepthFirstWalk(e)}async downloadTarget(e,t,s){
const r=t||this.generateTargetPath(e);if(!s){if(!this.targetBaseUrl)throw new d.ValueError("Target base URL not set")
;s=this.targetBaseUrl}let i=e.path;const n=this.trustedSet.root.signed.consistentSnapshot
;if(n&&this.config.prefixTargetsWithHash){const t=Object.values(e.hashes);const{dir:s,base:r}=h.parse(i)
;const n=`${t[0]}.${r}`;i=s?`${s}/${n}`:n}const o=m.join(s,i);await this.fetcher.downloadFile(o,e.length,async t=>{
await e.verify(l.createReadStream(t));I("WRITE %s",r);l.copyFileSync(t,r)});return r}async findCachedTarget(e,t){
if(!t)t=this.generateTargetPath(e);try{if(l.existsSync(t)){await e.verify(l.createReadStream(t));return t}}catch(e){
return}return}loadLocalMetadata(e){const t=h.join(this.dir,`${e}.json`);I("READ %s",t);return l.readFileSync(t)}
async loadRoot(){const e=this.trustedSet.root.signed.version;const t=e+1;const s=t+this.config.maxRootRotations
;for(let e=t;e<s;e++){const t=m.join(this.metadataBaseUrl,`${e}.root.json`);try{
const e=await this.fetcher.downloadBytes(t,this.config.rootMaxLength);this.trustedSet.updateRoot(e)
;this.persistMetadata(a.MetadataKind.Root,e)}catch(e){
if(e instanceof d.DownloadHTTPError)if([403,404].includes(e.statusCode))break;throw e}}}
async loadTimestamp({checkRemote:e}={checkRemote:true}){try{const t=this.loadLocalMetadata(a.MetadataKind.Timestamp)
;this.trustedSet.updateTimestamp(t);if(!e)return}catch(e){}const t=m.join(this.metadataBaseUrl,"timestamp.json")
;const s=await this.fetcher.downloadBytes(t,this.config.timestampMaxLength);try{this.trustedSet.updateTimestamp(s)
}catch(e){if(e instanceof d.EqualVersionError)return;throw e}this.persistMetadata(a.MetadataKind.Timestamp,s)}
async loadSnapshot(){try{const e=this.loadLocalMetadata(a.MetadataKind.Snapshot);this.trustedSet.updateSnapshot(e,true)
}catch(e){if(!this.trustedSet.timestamp)throw new ReferenceError("No timestamp metadata",{cause:e})
;const t=this.trustedSet.timestamp.signed.snapshotMeta;const s=t.length||this.config.snapshotMaxLength
;const r=this.trustedSet.root.signed.consistentSnapshot?t.version:void 0
;const i=m.join(this.metadataBaseUrl,r?`${r}.snapshot.json`:"snapshot.json");try{
const e=await this.fetcher.downloadBytes(i,s);this.trustedSet.updateSnapshot(e)
;this.persistMetadata(a.MetadataKind.Snapshot,e)}catch(e){
throw new d.RuntimeError(`Unable to load snapshot metadata error ${e}`)}}}async loadTargets(e,t){
const s=this.trustedSet.getRole(e);if(s){const r=this.trustedSet.getRole(t)
;if(!r)throw new d.RuntimeError(`No trusted ${t} metadata`);r.verifyDelegate(e,s);return s}try{
const s=this.loadLocalMetadata(e);this.trustedSet.updateDelegatedTargets(s,e,t)}catch(s){
if(!this.trustedSet.snapshot)throw new ReferenceError("No snapshot metadata",{cause:s})
;const r=this.trustedSet.snapshot.signed.meta[`${e}.json`];const i=r.length||this.config.targetsMaxLength
;const n=this.trustedSet.root.signed.consistentSnapshot?r.version:void 0;const o=encodeURIComponent(e)
;const a=m.join(this.metadataBaseUrl,n?`${n}.${o}.json`:`${o}.json`);try{const s=await this.fetcher.downloadBytes(a,i)
;this.trustedSet.updateDelegatedTargets(s,e,t);this.persistMetadata(e,s)}catch(e){
throw new d.RuntimeError(`Unable to load targets error ${e}`)}}return this.trustedSet.getRole(e)}
async preorderDepthFirstWalk(e){const t=[{roleName:a.MetadataKind.Targets,parentRoleName:a.MetadataKind.Root}]
;const s=new Set;while(s.size<=this.config.maxDelegations&&t.length>0){const{roleName:r,parentRoleName:i}=t.pop()
;if(s.has(r))continue;const n=(await this.loadTargets(r,i))?.signed;if(!n)continue;const o=n.targets?.[e];if(o)return o
;s.add(r);if(n.delegations){const s=[];const i=n.delegations.rolesForTarget(e);for(const{role:e,terminating:n}of i){
s.push({roleName:e,parentRoleName:r});if(n){t.splice(0);break}}s.reverse();t.push(...s)}}return}generateTargetPath(e){
if(!this.targetDir)throw new d.ValueError("Target directory not set");const t=encodeURIComponent(e.path)
;return h.join(this.targetDir,t)}persistMetadata(e,t){const s=encodeURIComponent(e);try{
const e=h.join(this.dir,`${s}.json`);I("WRITE %s",e);l.writeFileSync(e,t.toString("utf8"))}catch(e){
throw new d.PersistError(`Failed to persist metadata ${s} error: ${e}`)}}}},24611:function(e,t,s){
var r=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}}
;Object.defineProperty(t,"__esModule",{value:true});t.withTempFile=void 0;const i=r(s(91943));const n=r(s(70857))
;const o=r(s(16928));t.withTempFile=async e=>withTempDir(async t=>e(o.default.join(t,"tempfile")))
;const withTempDir=async e=>{const t=await i.default.realpath(n.default.tmpdir())
;const s=await i.default.mkdtemp(t+o.default.sep);try{return await e(s)}finally{await i.default.rm(s,{force:true,
recursive:true,maxRetries:3})}}},56469:(e,t,s)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.join=function join(e,t){return new r.URL(ensureTrailingSlash(e)+removeLeadingSlash(t)).toString()};const r=s(87016)
;function ensureTrailingSlash(e){return e.endsWith("/")?e:e+"/"}function removeLeadingSlash(e){
return e.startsWith("/")?e.slice(1):e}},49498:(e,t,s)=>{const{RetryOperation:r}=s(74544)
;const createTimeout=(e,t)=>Math.min(Math.round((1+(t.randomize?Math.random():0))*Math.max(t.minTimeout,1)*Math.pow(t.factor,e)),t.maxTimeout)
;const isRetryError=e=>e?.code==="EPROMISERETRY"&&Object.hasOwn(e,"retried");e.exports={promiseRetry:async(e,t={})=>{
let s=[];if(t instanceof Array)s=[...t];else{if(t.retries===1/0){t.forever=true;delete t.retries}const e={retries:10,
factor:2,minTimeout:1e3,maxTimeout:1/0,randomize:false,...t}
;if(e.minTimeout>e.maxTimeout)throw new Error("minTimeout is greater than maxTimeout");if(e.retries){
for(let t=0;t<e.retries;t++)s.push(createTimeout(t,e));s.sort((e,t)=>e-t)}else if(t.forever)s.push(createTimeout(0,e))}
const i=new r(s,{forever:t.forever,unref:t.unref,maxRetryTime:t.maxRetryTime});return new Promise(function(t,s){
i.attempt(async r=>{try{const s=await e(e=>{throw Object.assign(new Error("Retrying"),{code:"EPROMISERETRY",retried:e})
},r,i);return t(s)}catch(e){if(!isRetryError(e))return s(e);if(!i.retry(e.retried||new Error))return s(e.retried)}})})}}
},74544:e=>{e.exports={RetryOperation:class RetryOperation{#e=1;#t=null;#s=[];#r=null;#i;#n=null;#o;#a;#c=null;#l
;constructor(e,t={}){this.#o=[...e];this.#a=[...e];this.#l=t.unref;this.#i=t.maxRetryTime||1/0
;if(t.forever)this.#t=[...this.#a]}get timeouts(){return[...this.#a]}get errors(){return[...this.#s]}get attempts(){
return this.#e}get mainError(){let e=null;if(this.#s.length){let t=0;const s={};for(let r=0;r<this.#s.length;r++){
const i=this.#s[r];const{message:n}=i;if(!s[n])s[n]=0;s[n]++;if(s[n]>=t){e=i;t=s[n]}}}return e}reset(){this.#e=1
;this.#a=[...this.#o]}stop(){if(this.#c)clearTimeout(this.#c);this.#a=[];this.#t=null}retry(e){this.#s.push(e)
;if((new Date).getTime()-this.#n>=this.#i){this.#s.unshift(new Error("RetryOperation timeout occurred"));return false}
let t=this.#a.shift();if(t===void 0)if(this.#t){this.#s.pop();t=this.#t.at(-1)}else return false
;this.#c=setTimeout(()=>{this.#e++;this.#r(this.#e)},t);if(this.#l)this.#c.unref();return true}attempt(e){this.#r=e
;this.#n=(new Date).getTime();this.#r(this.#e)}}}},62649:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.range=t.balanced=void 0;t.balanced=(e,s,r)=>{const i=e instanceof RegExp?maybeMatch(e,r):e
;const n=s instanceof RegExp?maybeMatch(s,r):s;const o=i!==null&&n!=null&&(0,t.range)(i,n,r);return o&&{start:o[0],
end:o[1],pre:r.slice(0,o[0]),body:r.slice(o[0]+i.length,o[1]),post:r.slice(o[1]+n.length)}};const maybeMatch=(e,t)=>{
const s=t.match(e);return s?s[0]:null};t.range=(e,t,s)=>{let r,i,n,o,a;let c=s.indexOf(e);let l=s.indexOf(t,c+1);let h=c
;if(c>=0&&l>0){if(e===t)return[c,l];r=[];n=s.length;while(h>=0&&!a){if(h===c){r.push(h);c=s.indexOf(e,h+1)
}else if(r.length===1){const e=r.pop();if(e!==void 0)a=[e,l]}else{i=r.pop();if(i!==void 0&&i<n){n=i;o=l}
l=s.indexOf(t,h+1)}h=c<l&&c>=0?c:l}if(r.length&&o!==void 0)a=[n,o]}return a}},38968:(e,t,s)=>{
Object.defineProperty(t,"__esModule",{value:true})
;t.EXPANSION_MAX_STEPS=t.EXPANSION_MAX_REWRITES=t.EXPANSION_MAX_DEPTH=t.EXPANSION_MAX_LENGTH=t.EXPANSION_MAX=void 0
;t.expand=expand;t["default"]=expand;const r=s(62649);const i="\0SLASH"+Math.random().toFixed(16)+"\0"
;const n="\0OPEN"+Math.random().toFixed(16)+"\0";const o="\0CLOSE"+Math.random().toFixed(16)+"\0"
;const a="\0COMMA"+Math.random().toFixed(16)+"\0";const c="\0PERIOD"+Math.random().toFixed(16)+"\0"
;const l=new RegExp(i,"g");const h=new RegExp(n,"g");const u=new RegExp(o,"g");const g=new RegExp(a,"g")
;const d=new RegExp(c,"g");const f=/\\\\/g;const p=/\\{/g;const m=/\\}/g;const I=/\\,/g;const C=/\\\./g
;t.EXPANSION_MAX=1e5;t.EXPANSION_MAX_LENGTH=4e6;t.EXPANSION_MAX_DEPTH=1e3;t.EXPANSION_MAX_REWRITES=1e3
;t.EXPANSION_MAX_STEPS=2e7;const A=16;function numeric(e){return!isNaN(e)?parseInt(e,10):e.charCodeAt(0)}
function escapeBraces(e){return e.replace(f,i).replace(p,n).replace(m,o).replace(I,a).replace(C,c)}
function unescapeBraces(e){return e.replace(l,"\\").replace(h,"{").replace(u,"}").replace(g,",").replace(d,".")}
function pushAll(e,t){for(let s=0;s<t.length;s++)e.push(t[s])}function balancedWithBudget(e,t,s){if(s.remaining<0)return
;const i=(0,r.range)("{","}",t);const n=i!==void 0&&t.indexOf("{")<i[0];s.remaining-=i&&!n?i[1]+1:e.length
;if(!i||s.remaining<0)return;return{end:i[1],pre:e.slice(0,i[0]),body:e.slice(i[0]+1,i[1]),post:e.slice(i[1]+1),
unmatched:n}}function maskUnmatchedOpens(e,t){t.remaining-=e.length;const s=[];for(let t=0;t<e.length;t++){
const r=e.charCodeAt(t);if(r===123)s.push(t);else if(r===125&&s.length)s.pop()}let r="";let i=0
;for(let t=0;t<s.length;t++){const n=s[t];r+=e.slice(i,n)+"\0";i=n+1}return r+e.slice(i)}function commaSetFollows(e,t){
t.remaining-=e.length;if(t.remaining<0)return false;let s=false;for(let t=e.length-1;t>=0;t--){const r=e.charCodeAt(t)
;if(r===125)s=true;else if(r===10||r===13||r===8232||r===8233)s=false;else if(r===44&&s&&e.charCodeAt(t+1)!==44)return true
}return false}function parseCommaParts(e,t){const s=[];let r="";for(;;){const i=balancedWithBudget(e,e,t)
;if(t.remaining<0)return;if(!i){const t=e.split(",");t[0]=r+t[0];pushAll(s,t);return s}const{pre:n,body:o,post:a}=i
;const c=n.split(",");c[0]=r+c[0];c[c.length-1]+="{"+o+"}";if(!a.length){pushAll(s,c);return s}r=c.pop();pushAll(s,c)
;e=a}}function bound(e,t){return e===void 0||isNaN(e)?t:e}function expand(e,s={}){if(!e)return[]
;const r=bound(s.max,t.EXPANSION_MAX);const i=bound(s.maxLength,t.EXPANSION_MAX_LENGTH)
;const n=bound(s.maxDepth,t.EXPANSION_MAX_DEPTH);const o=bound(s.maxRewrites,t.EXPANSION_MAX_REWRITES)
;const a=bound(s.maxSteps,t.EXPANSION_MAX_STEPS);if(e.slice(0,2)==="{}")e="\\{\\}"+e.slice(2)
;return expand_(escapeBraces(e),r,i,n,0,o,{remaining:a},true).map(unescapeBraces)}function embrace(e){return"{"+e+"}"}
function isPadded(e){return/^-?0\d/.test(e)}function lte(e,t){return e<=t}function gte(e,t){return e>=t}
function combine(e,t,s,r,i,n,o){const a=[];let c=0;let l;e:for(let o=0;o<e.length;o++){const h=e[o]+t;let u=s;if(n&&!h){
if(!l)l=s.filter(e=>e);u=l}for(let e=0;e<u.length;e++){if(a.length>=r)break e;const t=h+u[e];if(c+t.length>i)break e
;a.push(t);c+=t.length}}o.remaining-=a.length;return a}function expandSequence(e,t,s,r,i){const n=e.split(/\.\./)
;const o=[];if(n[0]===void 0||n[1]===void 0)return o;const a=numeric(n[0]);const c=numeric(n[1])
;const l=Math.max(n[0].length,n[1].length);let h=n.length===3&&n[2]!==void 0?Math.max(Math.abs(numeric(n[2])),1):1
;let u=lte;const g=c<a;if(g){h*=-1;u=gte}const d=n.some(isPadded);const f=d?l:1;let p=0
;for(let e=a;u(e,c)&&o.length<s;e+=h){i.remaining-=f;if(i.remaining<0)return;let s;if(t){s=String.fromCharCode(e)
;if(s==="\\")s=""}else{s=String(e);if(d){const t=l-s.length;if(t>0){const r=new Array(t+1).join("0")
;if(e<0)s="-"+r+s.slice(1);else s=r+s}}}if(p+s.length>r)break;o.push(s);p+=s.length}return o}
function expand_(e,t,s,r,i,n,a,c){a.remaining-=A;if(i>r)return[e];let l=[""];let h=0;let u=false;let g=true;let d=e
;for(;;){const f=balancedWithBudget(e,d,a);if(!f)return combine(l,e,[""],t,s,u,a)
;if(f.unmatched)d=maskUnmatchedOpens(d,a);const p=f.pre
;const literal=()=>combine(l,p+"{"+f.body+"}"+f.post,[""],t,s,u,a);if(/\$$/.test(p)){
l=combine(l,p+"{"+f.body+"}",[""],t,s,u&&!f.post.length,a);g=false;if(!f.post.length)break;e=f.post;d=d.slice(f.end+1)
;continue}const m=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(f.body)
;const I=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(f.body);const C=m||I;const A=f.body.indexOf(",")>=0;if(!C&&!A){
if(h<n&&commaSetFollows(f.post,a)){h++;e=f.pre+"{"+f.body+o+f.post;d=d.slice(0,f.end)+o+d.slice(f.end+1);c=true;continue
}return literal()}if(g){u=c&&!C;g=false}let y;if(C){y=expandSequence(f.body,I,t,s,a);if(!y)return literal()}else{
let o=parseCommaParts(f.body,a);if(!o)return literal();if(o.length===1&&o[0]!==void 0){
o=expand_(o[0],t,s,r,i+1,n,a,false).map(embrace);if(a.remaining<0)return literal();if(o.length===1){
const r=combine(l,p+o[0],[""],t,s,u&&!f.post.length,a);if(a.remaining<0)return literal();l=r;if(!f.post.length)break
;e=f.post;d=d.slice(f.end+1);continue}}let c=u&&!f.post.length&&!p;for(let e=0;c&&e<l.length;e++)if(l[e])c=false;y=[]
;let h=0;e:for(let e=0;e<o.length;e++){const l=expand_(o[e],t,s,r,i+1,n,a,false);if(a.remaining<0)return literal()
;for(let e=0;e<l.length;e++){const r=l[e];if(c&&!r)continue;if(y.length>=t||h+r.length>s)break e;y.push(r);h+=r.length}}
}const M=combine(l,p,y,t,s,u&&!f.post.length,a);if(a.remaining<0)return literal();l=M;if(!f.post.length)break;e=f.post
;d=d.slice(f.end+1)}return l}},57305:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.assertValidPattern=void 0;t.assertValidPattern=e=>{if(typeof e!=="string")throw new TypeError("invalid pattern")
;if(e.length>65536)throw new TypeError("pattern is too long")}},31803:(e,t,s)=>{var r
;Object.defineProperty(t,"__esModule",{value:true});t.AST=void 0;const i=s(11090);const n=s(70851)
;const o=new Set(["!","?","+","*","@"]);const isExtglobType=e=>o.has(e);const isExtglobAST=e=>isExtglobType(e.type)
;const a=new Map([["!",["@"]],["?",["?","@"]],["@",["@"]],["*",["*","+","?","@"]],["+",["+","@"]]])
;const c=new Map([["!",["?"]],["@",["?"]],["+",["?","*"]]])
;const l=new Map([["!",["?","@"]],["?",["?","@"]],["@",["?","@"]],["*",["*","+","?","@"]],["+",["+","@","?","*"]]])
;const h=new Map([["!",new Map([["!","@"]])],["?",new Map([["*","*"],["+","*"]])],["@",new Map([["!","!"],["?","?"],["@","@"],["*","*"],["+","+"]])],["+",new Map([["?","*"],["*","*"]])]])
;const u="(?!\\.)";const g=new Set(["[","."]);const d=new Set(["..","."]);const f=new Set("().*{}+?[]^$\\!")
;const regExpEscape=e=>e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&");const p="[^/]";const m=p+"*?";const I=p+"+?";let C=0
;class AST{type;#h;#u;#g=false;#d=[];#f;#p;#m;#I=false;#C;#A;#y=false;id=++C;get depth(){return(this.#f?.depth??-1)+1}
[Symbol.for("nodejs.util.inspect.custom")](){return{"@@type":"AST",id:this.id,type:this.type,root:this.#h.id,
parent:this.#f?.id,depth:this.depth,partsLength:this.#d.length,parts:this.#d}}constructor(e,t,s={}){this.type=e
;if(e)this.#u=true;this.#f=t;this.#h=this.#f?this.#f.#h:this;this.#C=this.#h===this?s:this.#h.#C
;this.#m=this.#h===this?[]:this.#h.#m;if(e==="!"&&!this.#h.#I)this.#m.push(this);this.#p=this.#f?this.#f.#d.length:0}
get hasMagic(){if(this.#u!==void 0)return this.#u;for(const e of this.#d){if(typeof e==="string")continue
;if(e.type||e.hasMagic)return this.#u=true}return this.#u}toString(){
return this.#A!==void 0?this.#A:!this.type?this.#A=this.#d.map(e=>String(e)).join(""):this.#A=this.type+"("+this.#d.map(e=>String(e)).join("|")+")"
}#M(){if(this!==this.#h)throw new Error("should only call on root");if(this.#I)return this;this.toString();this.#I=true
;let e;while(e=this.#m.pop()){if(e.type!=="!")continue;let t=e;let s=t.#f;while(s){
for(let r=t.#p+1;!s.type&&r<s.#d.length;r++)for(const t of e.#d){
if(typeof t==="string")throw new Error("string part in extglob AST??");t.copyIn(s.#d[r])}t=s;s=t.#f}}return this}
push(...e){for(const t of e){if(t==="")continue
;if(typeof t!=="string"&&!(t instanceof r&&t.#f===this))throw new Error("invalid part: "+t);this.#d.push(t)}}toJSON(){
const e=this.type===null?this.#d.slice().map(e=>typeof e==="string"?e:e.toJSON()):[this.type,...this.#d.map(e=>e.toJSON())]
;if(this.isStart()&&!this.type)e.unshift([])
;if(this.isEnd()&&(this===this.#h||this.#h.#I&&this.#f?.type==="!"))e.push({});return e}isStart(){
if(this.#h===this)return true;if(!this.#f?.isStart())return false;if(this.#p===0)return true;const e=this.#f
;for(let t=0;t<this.#p;t++){const s=e.#d[t];if(!(s instanceof r&&s.type==="!"))return false}return true}isEnd(){
if(this.#h===this)return true;if(this.#f?.type==="!")return true;if(!this.#f?.isEnd())return false
;if(!this.type)return this.#f?.isEnd();const e=this.#f?this.#f.#d.length:0;return this.#p===e-1}copyIn(e){
if(typeof e==="string")this.push(e);else this.push(e.clone(this))}clone(e){const t=new r(this.type,e)
;for(const e of this.#d)t.copyIn(e);return t}static#N(e,t,s,i,n){const o=i.maxExtglobRecursion??2;let a=false
;let c=false;let l=-1;let h=false;if(t.type===null){let u=s;let g="";while(u<e.length){const s=e.charAt(u++)
;if(a||s==="\\"){a=!a;g+=s;continue}if(c){if(u===l+1){if(s==="^"||s==="!")h=true}else if(s==="]"&&!(u===l+2&&h))c=false
;g+=s;continue}else if(s==="["){c=true;l=u;h=false;g+=s;continue}
const d=!i.noext&&isExtglobType(s)&&e.charAt(u)==="("&&n<=o;if(d){t.push(g);g="";const o=new r(s,t);u=r.#N(e,o,u,i,n+1)
;t.push(o);continue}g+=s}t.push(g);return u}let u=s+1;let g=new r(null,t);const d=[];let f="";while(u<e.length){
const s=e.charAt(u++);if(a||s==="\\"){a=!a;f+=s;continue}if(c){if(u===l+1){if(s==="^"||s==="!")h=true
}else if(s==="]"&&!(u===l+2&&h))c=false;f+=s;continue}else if(s==="["){c=true;l=u;h=false;f+=s;continue}
const p=!i.noext&&isExtglobType(s)&&e.charAt(u)==="("&&(n<=o||t&&t.#R(s));if(p){const o=t&&t.#R(s)?0:1;g.push(f);f=""
;const a=new r(s,g);g.push(a);u=r.#N(e,a,u,i,n+o);continue}if(s==="|"){g.push(f);f="";d.push(g);g=new r(null,t);continue
}if(s===")"){if(f===""&&t.#d.length===0)t.#y=true;g.push(f);f="";t.push(...d,g);return u}f+=s}t.type=null;t.#u=void 0
;t.#d=[e.substring(s-1)];return u}#T(e){return this.#w(e,c)}#w(e,t=a){
if(!e||typeof e!=="object"||e.type!==null||e.#d.length!==1||this.type===null)return false;const s=e.#d[0]
;if(!s||typeof s!=="object"||s.type===null)return false;return this.#R(s.type,t)}#R(e,t=l){
return!!t.get(this.type)?.includes(e)}#S(e,t){const s=e.#d[0];const i=new r(null,s,this.options);i.#d.push("");s.push(i)
;this.#E(e,t)}#E(e,t){const s=e.#d[0];this.#d.splice(t,1,...s.#d);for(const e of s.#d)if(typeof e==="object")e.#f=this
;this.#A=void 0}#b(e){const t=h.get(this.type);return!!t?.has(e)}#F(e){
if(!e||typeof e!=="object"||e.type!==null||e.#d.length!==1||this.type===null||this.#d.length!==1)return false
;const t=e.#d[0];if(!t||typeof t!=="object"||t.type===null)return false;return this.#b(t.type)}#O(e){
const t=h.get(this.type);const s=e.#d[0];const r=t?.get(s.type);if(!r)return false;this.#d=s.#d
;for(const e of this.#d)if(typeof e==="object")e.#f=this;this.type=r;this.#A=void 0;this.#y=false}
static fromGlob(e,t={}){const s=new r(null,void 0,t);r.#N(e,s,0,t,0);return s}toMMPattern(){
if(this!==this.#h)return this.#h.toMMPattern();const e=this.toString();const[t,s,r,i]=this.toRegExpSource()
;const n=r||this.#u||this.#C.nocase&&!this.#C.nocaseMagicOnly&&e.toUpperCase()!==e.toLowerCase();if(!n)return s
;const o=(this.#C.nocase?"i":"")+(i?"u":"");return Object.assign(new RegExp(`^${t}$`,o),{_src:t,_glob:e})}get options(){
return this.#C}toRegExpSource(e){const t=e??!!this.#C.dot;if(this.#h===this){this.#V();this.#M()}
if(!isExtglobAST(this)){const s=this.isStart()&&this.isEnd()&&!this.#d.some(e=>typeof e!=="string")
;const i=this.#d.map(t=>{const[i,n,o,a]=typeof t==="string"?r.#j(t,this.#u,s):t.toRegExpSource(e);this.#u=this.#u||o
;this.#g=this.#g||a;return i}).join("");let o="";if(this.isStart())if(typeof this.#d[0]==="string"){
const s=this.#d.length===1&&d.has(this.#d[0]);if(!s){const s=g
;const r=t&&s.has(i.charAt(0))||i.startsWith("\\.")&&s.has(i.charAt(2))||i.startsWith("\\.\\.")&&s.has(i.charAt(4))
;const n=!t&&!e&&s.has(i.charAt(0));o=r?"(?!(?:^|/)\\.\\.?(?:$|/))":n?u:""}}let a=""
;if(this.isEnd()&&this.#h.#I&&this.#f?.type==="!")a="(?:$|\\/)";const c=o+i+a;return[c,(0,
n.unescape)(i),this.#u=!!this.#u,this.#g]}const s=this.type==="*"||this.type==="+"
;const i=this.type==="!"?"(?:(?!(?:":"(?:";let o=this.#U(t);if(this.isStart()&&this.isEnd()&&!o&&this.type!=="!"){
const e=this.toString();const t=this;t.#d=[e];t.type=null;t.#u=void 0;return[e,(0,
n.unescape)(this.toString()),false,false]}let a=!s||e||t||false?"":this.#U(true);if(a===o)a=""
;if(a)o=`(?:${o})(?:${a})*?`;let c="";if(this.type==="!"&&this.#y)c=(this.isStart()&&!t?u:"")+I;else{
const s=this.type==="!"?"))"+(this.isStart()&&!t&&!e?u:"")+m+")":this.type==="@"?")":this.type==="?"?")?":this.type==="+"&&a?")":this.type==="*"&&a?")?":`)${this.type}`
;c=i+o+s}return[c,(0,n.unescape)(o),this.#u=!!this.#u,this.#g]}#V(){if(!isExtglobAST(this)){
for(const e of this.#d)if(typeof e==="object")e.#V()}else{let e=0;let t=false;do{t=true
;for(let e=0;e<this.#d.length;e++){const s=this.#d[e];if(typeof s==="object"){s.#V();if(this.#w(s)){t=false;this.#E(s,e)
}else if(this.#T(s)){t=false;this.#S(s,e)}else if(this.#F(s)){t=false;this.#O(s)}}}}while(!t&&++e<10)}this.#A=void 0}
#U(e){return this.#d.map(t=>{if(typeof t==="string")throw new Error("string type in extglob ast??")
;const[s,r,i,n]=t.toRegExpSource(e);this.#g=this.#g||n;return s
}).filter(e=>!(this.isStart()&&this.isEnd())||!!e).join("|")}static#j(e,t,s=false){let r=false;let o="";let a=false
;let c=false;for(let n=0;n<e.length;n++){const l=e.charAt(n);if(r){r=false;o+=(f.has(l)?"\\":"")+l;continue}if(l==="*"){
if(c)continue;c=true;o+=s&&/^[*]+$/.test(e)?I:m;t=true;continue}else c=false;if(l==="\\"){
if(n===e.length-1)o+="\\\\";else r=true;continue}if(l==="["){const[s,r,c,l]=(0,i.parseClass)(e,n);if(c){o+=s;a=a||r
;n+=c-1;t=t||l;continue}}if(l==="?"){o+=p;t=true;continue}o+=regExpEscape(l)}return[o,(0,n.unescape)(e),!!t,a]}}
t.AST=AST;r=AST},11090:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true});t.parseClass=void 0;const s={
"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}",true],"[:alpha:]":["\\p{L}\\p{Nl}",true],"[:ascii:]":["\\x00-\\x7f",false],
"[:blank:]":["\\p{Zs}\\t",true],"[:cntrl:]":["\\p{Cc}",true],"[:digit:]":["\\p{Nd}",true],
"[:graph:]":["\\p{Z}\\p{C}",true,true],"[:lower:]":["\\p{Ll}",true],"[:print:]":["\\p{C}",true],
"[:punct:]":["\\p{P}",true],"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f",true],"[:upper:]":["\\p{Lu}",true],
"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}",true],"[:xdigit:]":["A-Fa-f0-9",false]}
;const braceEscape=e=>e.replace(/[[\]\\-]/g,"\\$&");const regexpEscape=e=>e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&")
;const rangesToString=e=>e.join("");t.parseClass=(e,t)=>{const r=t
;if(e.charAt(r)!=="[")throw new Error("not in a brace expression");const i=[];const n=[];let o=r+1;let a=false
;let c=false;let l=false;let h=false;let u=r;let g="";e:while(o<e.length){const t=e.charAt(o)
;if((t==="!"||t==="^")&&o===r+1){h=true;o++;continue}if(t==="]"&&a&&!l){u=o+1;break}a=true;if(t==="\\")if(!l){l=true;o++
;continue}if(t==="["&&!l)for(const[t,[a,l,h]]of Object.entries(s))if(e.startsWith(t,o)){
if(g)return["$.",false,e.length-r,true];o+=t.length;if(h)n.push(a);else i.push(a);c=c||l;continue e}l=false;if(g){
if(t>g)i.push(braceEscape(g)+"-"+braceEscape(t));else if(t===g)i.push(braceEscape(t));g="";o++;continue}
if(e.startsWith("-]",o+1)){i.push(braceEscape(t+"-"));o+=2;continue}if(e.startsWith("-",o+1)){g=t;o+=2;continue}
i.push(braceEscape(t));o++}if(u<o)return["",false,0,false];if(!i.length&&!n.length)return["$.",false,e.length-r,true]
;if(n.length===0&&i.length===1&&/^\\?.$/.test(i[0])&&!h){const e=i[0].length===2?i[0].slice(-1):i[0]
;return[regexpEscape(e),false,u-r,false]}const d="["+(h?"^":"")+rangesToString(i)+"]"
;const f="["+(h?"":"^")+rangesToString(n)+"]";const p=i.length&&n.length?"("+d+"|"+f+")":i.length?d:f
;return[p,c,u-r,true]}},10800:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true});t.escape=void 0
;t.escape=(e,{windowsPathsNoEscape:t=false,magicalBraces:s=false}={})=>{
if(s)return t?e.replace(/[?*()[\]{}]/g,"[$&]"):e.replace(/[?*()[\]\\{}]/g,"\\$&")
;return t?e.replace(/[?*()[\]]/g,"[$&]"):e.replace(/[?*()[\]\\]/g,"\\$&")}},46507:(e,t,s)=>{
Object.defineProperty(t,"__esModule",{value:true})
;t.unescape=t.escape=t.AST=t.Minimatch=t.match=t.makeRe=t.braceExpand=t.defaults=t.filter=t.GLOBSTAR=t.sep=t.minimatch=void 0
;const r=s(38968);const i=s(57305);const n=s(31803);const o=s(10800);const a=s(70851);t.minimatch=(e,t,s={})=>{(0,
i.assertValidPattern)(t);if(!s.nocomment&&t.charAt(0)==="#")return false;return new Minimatch(t,s).match(e)}
;const c=/^\*+([^+@!?*[(]*)$/;const starDotExtTest=e=>t=>!t.startsWith(".")&&t.endsWith(e)
;const starDotExtTestDot=e=>t=>t.endsWith(e);const starDotExtTestNocase=e=>{e=e.toLowerCase()
;return t=>!t.startsWith(".")&&t.toLowerCase().endsWith(e)};const starDotExtTestNocaseDot=e=>{e=e.toLowerCase()
;return t=>t.toLowerCase().endsWith(e)};const l=/^\*+\.\*+$/
;const starDotStarTest=e=>!e.startsWith(".")&&e.includes(".")
;const starDotStarTestDot=e=>e!=="."&&e!==".."&&e.includes(".");const h=/^\.\*+$/
;const dotStarTest=e=>e!=="."&&e!==".."&&e.startsWith(".");const u=/^\*+$/
;const starTest=e=>e.length!==0&&!e.startsWith(".");const starTestDot=e=>e.length!==0&&e!=="."&&e!==".."
;const g=/^\?+([^+@!?*[(]*)?$/;const qmarksTestNocase=([e,t=""])=>{const s=qmarksTestNoExt([e]);if(!t)return s
;t=t.toLowerCase();return e=>s(e)&&e.toLowerCase().endsWith(t)};const qmarksTestNocaseDot=([e,t=""])=>{
const s=qmarksTestNoExtDot([e]);if(!t)return s;t=t.toLowerCase();return e=>s(e)&&e.toLowerCase().endsWith(t)}
;const qmarksTestDot=([e,t=""])=>{const s=qmarksTestNoExtDot([e]);return!t?s:e=>s(e)&&e.endsWith(t)}
;const qmarksTest=([e,t=""])=>{const s=qmarksTestNoExt([e]);return!t?s:e=>s(e)&&e.endsWith(t)}
;const qmarksTestNoExt=([e])=>{const t=e.length;return e=>e.length===t&&!e.startsWith(".")}
;const qmarksTestNoExtDot=([e])=>{const t=e.length;return e=>e.length===t&&e!=="."&&e!==".."}
;const d=typeof process==="object"&&process?typeof process.env==="object"&&process.env&&process.env.__MINIMATCH_TESTING_PLATFORM__||process.platform:"posix"
;const f={win32:{sep:"\\"},posix:{sep:"/"}};t.sep=d==="win32"?f.win32.sep:f.posix.sep;t.minimatch.sep=t.sep
;t.GLOBSTAR=Symbol("globstar **");t.minimatch.GLOBSTAR=t.GLOBSTAR;t.filter=(e,s={})=>r=>(0,t.minimatch)(r,e,s)
;t.minimatch.filter=t.filter;const ext=(e,t={})=>Object.assign({},e,t);t.defaults=e=>{
if(!e||typeof e!=="object"||!Object.keys(e).length)return t.minimatch;const s=t.minimatch
;return Object.assign((t,r,i={})=>s(t,r,ext(e,i)),{Minimatch:class Minimatch extends s.Minimatch{constructor(t,s={}){
super(t,ext(e,s))}static defaults(t){return s.defaults(ext(e,t)).Minimatch}},AST:class AST extends s.AST{
constructor(t,s,r={}){super(t,s,ext(e,r))}static fromGlob(t,r={}){return s.AST.fromGlob(t,ext(e,r))}},
unescape:(t,r={})=>s.unescape(t,ext(e,r)),escape:(t,r={})=>s.escape(t,ext(e,r)),filter:(t,r={})=>s.filter(t,ext(e,r)),
defaults:t=>s.defaults(ext(e,t)),makeRe:(t,r={})=>s.makeRe(t,ext(e,r)),braceExpand:(t,r={})=>s.braceExpand(t,ext(e,r)),
match:(t,r,i={})=>s.match(t,r,ext(e,i)),sep:s.sep,GLOBSTAR:t.GLOBSTAR})};t.minimatch.defaults=t.defaults
;t.braceExpand=(e,t={})=>{(0,i.assertValidPattern)(e);if(t.nobrace||!/\{(?:(?!\{).)*\}/.test(e))return[e];return(0,
r.expand)(e,{max:t.braceExpandMax})};t.minimatch.braceExpand=t.braceExpand
;t.makeRe=(e,t={})=>new Minimatch(e,t).makeRe();t.minimatch.makeRe=t.makeRe;t.match=(e,t,s={})=>{
const r=new Minimatch(t,s);e=e.filter(e=>r.match(e));if(r.options.nonull&&!e.length)e.push(t);return e}
;t.minimatch.match=t.match;const p=/[?*]|[+@!]\(.*?\)|\[|\]/
;const regExpEscape=e=>e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&");class Minimatch{options;set;pattern
;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows
;platform;windowsNoMagicRoot;maxGlobstarRecursion;regexp;constructor(e,t={}){(0,i.assertValidPattern)(e);t=t||{}
;this.options=t;this.maxGlobstarRecursion=t.maxGlobstarRecursion??200;this.pattern=e;this.platform=t.platform||d
;this.isWindows=this.platform==="win32"
;this.windowsPathsNoEscape=!!t.windowsPathsNoEscape||t["allowWindowsEscape"]===false
;if(this.windowsPathsNoEscape)this.pattern=this.pattern.replace(/\\/g,"/")
;this.preserveMultipleSlashes=!!t.preserveMultipleSlashes;this.regexp=null;this.negate=false;this.nonegate=!!t.nonegate
;this.comment=false;this.empty=false;this.partial=!!t.partial;this.nocase=!!this.options.nocase
;this.windowsNoMagicRoot=t.windowsNoMagicRoot!==void 0?t.windowsNoMagicRoot:!!(this.isWindows&&this.nocase)
;this.globSet=[];this.globParts=[];this.set=[];this.make()}hasMagic(){
if(this.options.magicalBraces&&this.set.length>1)return true
;for(const e of this.set)for(const t of e)if(typeof t!=="string")return true;return false}debug(...e){}make(){
const e=this.pattern;const t=this.options;if(!t.nocomment&&e.charAt(0)==="#"){this.comment=true;return}if(!e){
this.empty=true;return}this.parseNegate();this.globSet=[...new Set(this.braceExpand())]
;if(t.debug)this.debug=(...e)=>console.error(...e);this.debug(this.pattern,this.globSet)
;const s=this.globSet.map(e=>this.slashSplit(e));this.globParts=this.preprocess(s)
;this.debug(this.pattern,this.globParts);let r=this.globParts.map((e,t,s)=>{if(this.isWindows&&this.windowsNoMagicRoot){
const t=e[0]===""&&e[1]===""&&(e[2]==="?"||!p.test(e[2]))&&!p.test(e[3]);const s=/^[a-z]:/i.test(e[0])
;if(t)return[...e.slice(0,4),...e.slice(4).map(e=>this.parse(e))];else if(s)return[e[0],...e.slice(1).map(e=>this.parse(e))]
}return e.map(e=>this.parse(e))});this.debug(this.pattern,r);this.set=r.filter(e=>e.indexOf(false)===-1)
;if(this.isWindows)for(let e=0;e<this.set.length;e++){const t=this.set[e]
;if(t[0]===""&&t[1]===""&&this.globParts[e][2]==="?"&&typeof t[3]==="string"&&/^[a-z]:$/i.test(t[3]))t[2]="?"}
this.debug(this.pattern,this.set)}preprocess(e){
if(this.options.noglobstar)for(const t of e)for(let e=0;e<t.length;e++)if(t[e]==="**")t[e]="*"
;const{optimizationLevel:t=1}=this.options;if(t>=2){e=this.firstPhasePreProcess(e);e=this.secondPhasePreProcess(e)
}else if(t>=1)e=this.levelOneOptimize(e);else e=this.adjascentGlobstarOptimize(e);return e}adjascentGlobstarOptimize(e){
return e.map(e=>{let t=-1;while(-1!==(t=e.indexOf("**",t+1))){let s=t;while(e[s+1]==="**")s++;if(s!==t)e.splice(t,s-t)}
return e})}levelOneOptimize(e){return e.map(e=>{e=e.reduce((e,t)=>{const s=e[e.length-1];if(t==="**"&&s==="**")return e
;if(t==="..")if(s&&s!==".."&&s!=="."&&s!=="**"){e.pop();return e}e.push(t);return e},[]);return e.length===0?[""]:e})}
levelTwoFileOptimize(e){if(!Array.isArray(e))e=this.slashSplit(e);let t=false;do{t=false
;if(!this.preserveMultipleSlashes){for(let s=1;s<e.length-1;s++){const r=e[s];if(s===1&&r===""&&e[0]==="")continue
;if(r==="."||r===""){t=true;e.splice(s,1);s--}}if(e[0]==="."&&e.length===2&&(e[1]==="."||e[1]==="")){t=true;e.pop()}}
let s=0;while(-1!==(s=e.indexOf("..",s+1))){const r=e[s-1]
;if(r&&r!=="."&&r!==".."&&r!=="**"&&!(this.isWindows&&/^[a-z]:$/i.test(r))){t=true;e.splice(s-1,2);s-=2}}}while(t)
;return e.length===0?[""]:e}firstPhasePreProcess(e){let t=false;do{t=false;for(let s of e){let r=-1
;while(-1!==(r=s.indexOf("**",r+1))){let i=r;while(s[i+1]==="**")i++;if(i>r)s.splice(r+1,i-r);let n=s[r+1]
;const o=s[r+2];const a=s[r+3];if(n!=="..")continue;if(!o||o==="."||o===".."||!a||a==="."||a==="..")continue;t=true
;s.splice(r,1);const c=s.slice(0);c[r]="**";e.push(c);r--}if(!this.preserveMultipleSlashes){
for(let e=1;e<s.length-1;e++){const r=s[e];if(e===1&&r===""&&s[0]==="")continue;if(r==="."||r===""){t=true;s.splice(e,1)
;e--}}if(s[0]==="."&&s.length===2&&(s[1]==="."||s[1]==="")){t=true;s.pop()}}let i=0;while(-1!==(i=s.indexOf("..",i+1))){
const e=s[i-1];if(e&&e!=="."&&e!==".."&&e!=="**"){t=true;const e=i===1&&s[i+1]==="**";const r=e?["."]:[]
;s.splice(i-1,2,...r);if(s.length===0)s.push("");i-=2}}}}while(t);return e}secondPhasePreProcess(e){
for(let t=0;t<e.length-1;t++)for(let s=t+1;s<e.length;s++){
const r=this.partsMatch(e[t],e[s],!this.preserveMultipleSlashes);if(r){e[t]=[];e[s]=r;break}}
return e.filter(e=>e.length)}partsMatch(e,t,s=false){let r=0;let i=0;let n=[];let o=""
;while(r<e.length&&i<t.length)if(e[r]===t[i]){n.push(o==="b"?t[i]:e[r]);r++;i++}else if(s&&e[r]==="**"&&t[i]===e[r+1]){
n.push(e[r]);r++}else if(s&&t[i]==="**"&&e[r]===t[i+1]){n.push(t[i]);i++
}else if(e[r]==="*"&&t[i]&&(this.options.dot||!t[i].startsWith("."))&&t[i]!=="**"){if(o==="b")return false;o="a"
;n.push(e[r]);r++;i++}else if(t[i]==="*"&&e[r]&&(this.options.dot||!e[r].startsWith("."))&&e[r]!=="**"){
if(o==="a")return false;o="b";n.push(t[i]);r++;i++}else return false;return e.length===t.length&&n}parseNegate(){
if(this.nonegate)return;const e=this.pattern;let t=false;let s=0;for(let r=0;r<e.length&&e.charAt(r)==="!";r++){t=!t;s++
}if(s)this.pattern=e.slice(s);this.negate=t}matchOne(e,s,r=false){let i=0;let n=0;if(this.isWindows){
const t=typeof e[0]==="string"&&/^[a-z]:$/i.test(e[0])
;const r=!t&&e[0]===""&&e[1]===""&&e[2]==="?"&&/^[a-z]:$/i.test(e[3])
;const o=typeof s[0]==="string"&&/^[a-z]:$/i.test(s[0])
;const a=!o&&s[0]===""&&s[1]===""&&s[2]==="?"&&typeof s[3]==="string"&&/^[a-z]:$/i.test(s[3]);const c=r?3:t?0:void 0
;const l=a?3:o?0:void 0;if(typeof c==="number"&&typeof l==="number"){const[t,r]=[e[c],s[l]]
;if(t.toLowerCase()===r.toLowerCase()){s[l]=t;n=l;i=c}}}const{optimizationLevel:o=1}=this.options
;if(o>=2)e=this.levelTwoFileOptimize(e);if(s.includes(t.GLOBSTAR))return this.#Z(e,s,r,i,n);return this.#D(e,s,r,i,n)}
#Z(e,s,r,i,n){const o=s.indexOf(t.GLOBSTAR,n);const a=s.lastIndexOf(t.GLOBSTAR)
;const[c,l,h]=r?[s.slice(n,o),s.slice(o+1),[]]:[s.slice(n,o),s.slice(o+1,a),s.slice(a+1)];if(c.length){
const t=e.slice(i,i+c.length);if(!this.#D(t,c,r,0,0))return false;i+=c.length;n+=c.length}let u=0;if(h.length){
if(h.length+i>e.length)return false;let t=e.length-h.length;if(this.#D(e,h,r,t,0))u=h.length;else{
if(e[e.length-1]!==""||i+h.length===e.length)return false;t--;if(!this.#D(e,h,r,t,0))return false;u=h.length+1}}
if(!l.length){let t=!!u;for(let s=i;s<e.length-u;s++){const r=String(e[s]);t=true
;if(r==="."||r===".."||!this.options.dot&&r.startsWith("."))return false}return r||t}const g=[[[],0]];let d=g[0];let f=0
;const p=[0];for(const e of l)if(e===t.GLOBSTAR){p.push(f);d=[[],0];g.push(d)}else{d[0].push(e);f++}let m=g.length-1
;const I=e.length-u;for(const e of g)e[1]=I-(p[m--]+e[0].length);return!!this.#v(e,g,i,0,r,0,!!u)}#v(e,t,s,r,i,n,o){
const a=t[r];if(!a){for(let t=s;t<e.length;t++){o=true;const s=e[t]
;if(s==="."||s===".."||!this.options.dot&&s.startsWith("."))return false}return o}const[c,l]=a;while(s<=l){
const a=this.#D(e.slice(0,s+c.length),c,i,s,0);if(a&&n<this.maxGlobstarRecursion){
const a=this.#v(e,t,s+c.length,r+1,i,n+1,o);if(a!==false)return a}const l=e[s]
;if(l==="."||l===".."||!this.options.dot&&l.startsWith("."))return false;s++}return i||null}#D(e,s,r,i,n){let o;let a
;let c;let l;for(o=i,a=n,l=e.length,c=s.length;o<l&&a<c;o++,a++){this.debug("matchOne loop");let r=s[a];let i=e[o]
;this.debug(s,r,i);if(r===false||r===t.GLOBSTAR)return false;let n;if(typeof r==="string"){n=i===r
;this.debug("string match",r,i,n)}else{n=r.test(i);this.debug("pattern match",r,i,n)}if(!n)return false}
if(o===l&&a===c)return true;else if(o===l)return r;else if(a===c)return o===l-1&&e[o]==="";else throw new Error("wtf?")}
braceExpand(){return(0,t.braceExpand)(this.pattern,this.options)}parse(e){(0,i.assertValidPattern)(e)
;const s=this.options;if(e==="**")return t.GLOBSTAR;if(e==="")return"";let r;let o=null
;if(r=e.match(u))o=s.dot?starTestDot:starTest;else if(r=e.match(c))o=(s.nocase?s.dot?starDotExtTestNocaseDot:starDotExtTestNocase:s.dot?starDotExtTestDot:starDotExtTest)(r[1]);else if(r=e.match(g))o=(s.nocase?s.dot?qmarksTestNocaseDot:qmarksTestNocase:s.dot?qmarksTestDot:qmarksTest)(r);else if(r=e.match(l))o=s.dot?starDotStarTestDot:starDotStarTest;else if(r=e.match(h))o=dotStarTest
;const a=n.AST.fromGlob(e,this.options).toMMPattern();if(o&&typeof a==="object")Reflect.defineProperty(a,"test",{value:o
});return a}makeRe(){if(this.regexp||this.regexp===false)return this.regexp;const e=this.set;if(!e.length){
this.regexp=false;return this.regexp}const s=this.options
;const r=s.noglobstar?"[^/]*?":s.dot?"(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?":"(?:(?!(?:\\/|^)\\.).)*?"
;const i=new Set(s.nocase?["i"]:[]);let n=e.map(e=>{const s=e.map(e=>{
if(e instanceof RegExp)for(const t of e.flags.split(""))i.add(t)
;return typeof e==="string"?regExpEscape(e):e===t.GLOBSTAR?t.GLOBSTAR:e._src});s.forEach((e,i)=>{const n=s[i+1]
;const o=s[i-1];if(e!==t.GLOBSTAR||o===t.GLOBSTAR)return
;if(o===void 0)if(n!==void 0&&n!==t.GLOBSTAR)s[i+1]="(?:\\/|"+r+"\\/)?"+n;else s[i]=r;else if(n===void 0)s[i-1]=o+"(?:\\/|\\/"+r+")?";else if(n!==t.GLOBSTAR){
s[i-1]=o+"(?:\\/|\\/"+r+"\\/)"+n;s[i+1]=t.GLOBSTAR}});const n=s.filter(e=>e!==t.GLOBSTAR);if(this.partial&&n.length>=1){
const e=[];for(let t=1;t<=n.length;t++)e.push(n.slice(0,t).join("/"));return"(?:"+e.join("|")+")"}return n.join("/")
}).join("|");const[o,a]=e.length>1?["(?:",")"]:["",""];n="^"+o+n+a+"$"
;if(this.partial)n="^(?:\\/|"+o+n.slice(1,-1)+a+")$";if(this.negate)n="^(?!"+n+").+$";try{
this.regexp=new RegExp(n,[...i].join(""))}catch{this.regexp=false}return this.regexp}slashSplit(e){
if(this.preserveMultipleSlashes)return e.split("/");else if(this.isWindows&&/^\/\/[^/]+/.test(e))return["",...e.split(/\/+/)];else return e.split(/\/+/)
}match(e,t=this.partial){this.debug("match",e,this.pattern);if(this.comment)return false;if(this.empty)return e===""
;if(e==="/"&&t)return true;const s=this.options;if(this.isWindows)e=e.split("\\").join("/");const r=this.slashSplit(e)
;this.debug(this.pattern,"split",r);const i=this.set;this.debug(this.pattern,"set",i);let n=r[r.length-1]
;if(!n)for(let e=r.length-2;!n&&e>=0;e--)n=r[e];for(const e of i){let i=r;if(s.matchBase&&e.length===1)i=[n]
;const o=this.matchOne(i,e,t);if(o){if(s.flipNegate)return true;return!this.negate}}if(s.flipNegate)return false
;return this.negate}static defaults(e){return t.minimatch.defaults(e).Minimatch}}t.Minimatch=Minimatch;var m=s(31803)
;Object.defineProperty(t,"AST",{enumerable:true,get:function(){return m.AST}});var I=s(10800)
;Object.defineProperty(t,"escape",{enumerable:true,get:function(){return I.escape}});var C=s(70851)
;Object.defineProperty(t,"unescape",{enumerable:true,get:function(){return C.unescape}});t.minimatch.AST=n.AST
;t.minimatch.Minimatch=Minimatch;t.minimatch.escape=o.escape;t.minimatch.unescape=a.unescape},70851:(e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});t.unescape=void 0
;t.unescape=(e,{windowsPathsNoEscape:t=false,magicalBraces:s=true}={})=>{
if(s)return t?e.replace(/\[([^/\\])\]/g,"$1"):e.replace(/((?!\\).|^)\[([^/\\])\]/g,"$1$2").replace(/\\([^/])/g,"$1")
;return t?e.replace(/\[([^/\\{}])\]/g,"$1"):e.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,"$1")}
},69446:e=>{
e.exports=JSON.parse('{"name":"@sigstore/tuf","version":"5.0.1","description":"Client for the Sigstore TUF repository","main":"dist/index.js","types":"dist/index.d.ts","scripts":{"clean":"shx rm -rf dist *.tsbuildinfo","build":"tsc --build","test":"jest"},"files":["dist","seeds.json"],"author":"bdehamer@github.com","license":"Apache-2.0","repository":{"type":"git","url":"git+https://github.com/sigstore/sigstore-js.git"},"bugs":{"url":"https://github.com/sigstore/sigstore-js/issues"},"homepage":"https://github.com/sigstore/sigstore-js/tree/main/packages/tuf#readme","publishConfig":{"provenance":true},"devDependencies":{"@sigstore/jest":"^0.0.0","@tufjs/repo-mock":"^5.0.2","@types/make-fetch-happen":"^10.0.4"},"dependencies":{"@sigstore/protobuf-specs":"^0.5.2","tuf-js":"^6.0.2"},"engines":{"node":"^22.22.2 || ^24.15.0 || >=26.0.0"}}')
},8032:e=>{
e.exports=JSON.parse('{"https://tuf-repo-cdn.sigstore.dev":{"root.json":"ewogInNpZ25hdHVyZXMiOiBbCiAgewogICAia2V5aWQiOiAiZTcxYTU0ZDU0MzgzNWJhODZhZGFkOTQ2MDM3OWM3NjQxZmI4NzI2ZDE2NGVhNzY2ODAxYTFjNTIyYWJhN2VhMiIsCiAgICJzaWciOiAiMzA0NTAyMjA2NWM2OGYyOGViZTQ0ZDBhNGUwNDdhNmUyODdmOTY2OWM4ZTNiMzFlMDg1MzYzOTZjNjdhMTQ4MzMyNmJlOGM2MDIyMTAwZTc1MjRhODg5ZTQwZGUwZGY4NDIzMWRkNDBlMWZjYzU3ZmJiYmY2MjA1NWMxNzA3NjU2ODMwN2RiYzUwOTA0NiIKICB9LAogIHsKICAgImtleWlkIjogIjIyZjRjYWVjNmQ4ZTZmOTU1NWFmNjZiM2Q0YzNjYjA2YTNiYjIzZmRjN2UzOWM5MTZjNjFmNDYyZTZmNTJiMDYiLAogICAic2lnIjogIjMwNDUwMjIwNmZlZGM0YTM4MmEwYzUxNTVlODEyYzliNzQ2MWZlMzg4ZWY3MDRmZWY5ZTA5M2M1YzIzNmUyMGFiYmY4ZTY2MjAyMjEwMDhiYmVjMzZiNjNiZjliYWViYzAzYTgzYzc3MGNmOTM4N2VmYzkwOTA3ZWI4MzA3MGI3YTg3NTEyOTUxMmQ2ODciCiAgfSwKICB7CiAgICJrZXlpZCI6ICI2MTY0MzgzODEyNWI0NDBiNDBkYjY5NDJmNWNiNWEzMWMwZGMwNDM2ODMxNmViMmFhYTU4Yjk1OTA0YTU4MjIyIiwKICAgInNpZyI6ICIzMDQ1MDIyMDQ2OGY0MjE5ZGI1MWM3ZTgxNWUxZTNkMzNkOTk4Nzg3OGFhMTJhZWFmMzMxNjA0ZDUxODBkZDYwYjE5ZGZiMzUwMjIxMDA5Zjc3OGVmNWU5NjY0N2MwOGJkMjNkNjNmNjljMGNjZTZmYzM1M2Q3NDdiOWQ1MWYzNWRjMGY4Njc4ZGU5ZmVmIgogIH0sCiAgewogICAia2V5aWQiOiAiYTY4N2U1YmY0ZmFiODJiMGVlNThkNDZlMDVjOTUzNTE0NWEyYzlhZmI0NThmNDNkNDJiNDVjYTBmZGNlMmE3MCIsCiAgICJzaWciOiAiMzA0NTAyMjAyOWUyNTE4YTdiY2FjMDVlYzBiMjI3ODA5Y2UwYzk2OTQwNjc0MzQxMmY5MGRjNTI1NTQwMWFmYjEzMzYzZjQ2MDIyMTAwODdhNjQxODIyNDllNDFkZDExZGU5MWM5ZjM4NWEzMzY1OWJkNjAxNDdhOTNkMTNjODZiN2E2NGU0NDdmOTgyNiIKICB9LAogIHsKICAgImtleWlkIjogIjE4M2U2NGYzNzY3MGRjMTNjYTBkMjg5OTVhMzA1M2YzNzQwOTU0ZGRjZTQ0MzIxYTQxZTQ2NTM0Y2Y0NGU2MzIiLAogICAic2lnIjogIjMwNDUwMjIxMDA4MDUxYzQ1NmVkMmJmNDhhYTVmYzU3NDI5MjhhYjA5MDQyNjZjMWQ2YmRkZTVmYzc1YWUyMGYxMmQwOThhOTU1MDIyMDNjYzY4M2JkODY3OTM4MDhlNmM5Zjg5ZTJjYTkzZjgwYjAwYzZlYTY0ODgwYWM0ZTM3ZGI2OWUyZTg2YjI0ZTMiCiAgfQogXSwKICJzaWduZWQiOiB7CiAgIl90eXBlIjogInJvb3QiLAogICJjb25zaXN0ZW50X3NuYXBzaG90IjogdHJ1ZSwKICAiZXhwaXJlcyI6ICIyMDI3LTA0LTIyVDE5OjI3OjMxWiIsCiAgImtleXMiOiB7CiAgICIwYzg3NDMyYzNiZjA5ZmQ5OTE4OWZkYzMyZmE1ZWFlZGY0ZTRhNWZhYzdiYWI3M2ZhMDRhMmUwZmM2NGFmNmY1IjogewogICAgImtleWlkX2hhc2hfYWxnb3JpdGhtcyI6IFsKICAgICAic2hhMjU2IiwKICAgICAic2hhNTEyIgogICAgXSwKICAgICJrZXl0eXBlIjogImVjZHNhIiwKICAgICJrZXl2YWwiOiB7CiAgICAgInB1YmxpYyI6ICItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUZrd0V3WUhLb1pJemowQ0FRWUlLb1pJemowREFRY0RRZ0FFV1JpR3I1K2orM0o1U3NIK1p0cjVuRTJIMndPN1xuQlYrbk8zczkzZ0xjYTE4cVRPekhZMW9XeUFHRHlrTVNzR1RVQlN0OUQrQW4wS2ZLc0QybWZTTTQyUT09XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIKICAgIH0sCiAgICAic2NoZW1lIjogImVjZHNhLXNoYTItbmlzdHAyNTYiLAogICAgIngtdHVmLW9uLWNpLW9ubGluZS11cmkiOiAiZ2Nwa21zOnByb2plY3RzL3NpZ3N0b3JlLXJvb3Qtc2lnbmluZy9sb2NhdGlvbnMvZ2xvYmFsL2tleVJpbmdzL3Jvb3QvY3J5cHRvS2V5cy90aW1lc3RhbXAvY3J5cHRvS2V5VmVyc2lvbnMvMSIKICAgfSwKICAgIjE4M2U2NGYzNzY3MGRjMTNjYTBkMjg5OTVhMzA1M2YzNzQwOTU0ZGRjZTQ0MzIxYTQxZTQ2NTM0Y2Y0NGU2MzIiOiB7CiAgICAia2V5dHlwZSI6ICJlY2RzYSIsCiAgICAia2V5dmFsIjogewogICAgICJwdWJsaWMiOiAiLS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS1cbk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRU14cFBPSkNJWjVvdEc0MTA2ZkdKc2VFUWkzVjlcbnBrTVlRNHV5VjlUajFNN1dIWEl5TEcramtmdnVHMGdsUTFKWmJSWlpCVjNnQVI0c29qZEdISVNlb3c9PVxuLS0tLS1FTkQgUFVCTElDIEtFWS0tLS0tXG4iCiAgICB9LAogICAgInNjaGVtZSI6ICJlY2RzYS1zaGEyLW5pc3RwMjU2IiwKICAgICJ4LXR1Zi1vbi1jaS1rZXlvd25lciI6ICJAbGFuY2UiCiAgIH0sCiAgICIyMmY0Y2FlYzZkOGU2Zjk1NTVhZjY2YjNkNGMzY2IwNmEzYmIyM2ZkYzdlMzljOTE2YzYxZjQ2MmU2ZjUyYjA2IjogewogICAgImtleWlkX2hhc2hfYWxnb3JpdGhtcyI6IFsKICAgICAic2hhMjU2IiwKICAgICAic2hhNTEyIgogICAgXSwKICAgICJrZXl0eXBlIjogImVjZHNhIiwKICAgICJrZXl2YWwiOiB7CiAgICAgInB1YmxpYyI6ICItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUZrd0V3WUhLb1pJemowQ0FRWUlLb1pJemowREFRY0RRZ0FFekJ6Vk9tSENQb2pNVkxTSTM2NFdpaVY4TlByRFxuNklnUnhWbGlza3ovdit5M0pFUjVtY1ZHY09ObGlEY1dNQzVKMmxmSG1qUE5QaGI0SDd4bThMemZTQT09XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIKICAgIH0sCiAgICAic2NoZW1lIjogImVjZHNhLXNoYTItbmlzdHAyNTYiLAogICAgIngtdHVmLW9uLWNpLWtleW93bmVyIjogIkBzYW50aWFnb3RvcnJlcyIKICAgfSwKICAgIjYxNjQzODM4MTI1YjQ0MGI0MGRiNjk0MmY1Y2I1YTMxYzBkYzA0MzY4MzE2ZWIyYWFhNThiOTU5MDRhNTgyMjIiOiB7CiAgICAia2V5aWRfaGFzaF9hbGdvcml0aG1zIjogWwogICAgICJzaGEyNTYiLAogICAgICJzaGE1MTIiCiAgICBdLAogICAgImtleXR5cGUiOiAiZWNkc2EiLAogICAgImtleXZhbCI6IHsKICAgICAicHVibGljIjogIi0tLS0tQkVHSU4gUFVCTElDIEtFWS0tLS0tXG5NRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUVpbmlrU3NBUW1Za05lSDVlWXEvQ25JekxhYWNPXG54bFNhYXdRRE93cUt5L3RDcXhxNXh4UFNKYzIxSzRXSWhzOUd5T2tLZnp1ZVkzR0lMemNNSlo0Y1d3PT1cbi0tLS0tRU5EIFBVQkxJQyBLRVktLS0tLVxuIgogICAgfSwKICAgICJzY2hlbWUiOiAiZWNkc2Etc2hhMi1uaXN0cDI1NiIsCiAgICAieC10dWYtb24tY2kta2V5b3duZXIiOiAiQGJvYmNhbGxhd2F5IgogICB9LAogICAiYTY4N2U1YmY0ZmFiODJiMGVlNThkNDZlMDVjOTUzNTE0NWEyYzlhZmI0NThmNDNkNDJiNDVjYTBmZGNlMmE3MCI6IHsKICAgICJrZXlpZF9oYXNoX2FsZ29yaXRobXMiOiBbCiAgICAgInNoYTI1NiIsCiAgICAgInNoYTUxMiIKICAgIF0sCiAgICAia2V5dHlwZSI6ICJlY2RzYSIsCiAgICAia2V5dmFsIjogewogICAgICJwdWJsaWMiOiAiLS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS1cbk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRTBnaHJoOTJMdzFZcjNpZEdWNVdxQ3RNREI4Q3hcbitEOGhkQzR3MlpMTklwbFZSb1ZHTHNrWWEzZ2hlTXlPamlKOGtQaTE1YVEyLy83UCtvajdVdkpQR3c9PVxuLS0tLS1FTkQgUFVCTElDIEtFWS0tLS0tXG4iCiAgICB9LAogICAgInNjaGVtZSI6ICJlY2RzYS1zaGEyLW5pc3RwMjU2IiwKICAgICJ4LXR1Zi1vbi1jaS1rZXlvd25lciI6ICJAam9zaHVhZ2wiCiAgIH0sCiAgICJlNzFhNTRkNTQzODM1YmE4NmFkYWQ5NDYwMzc5Yzc2NDFmYjg3MjZkMTY0ZWE3NjY4MDFhMWM1MjJhYmE3ZWEyIjogewogICAgImtleWlkX2hhc2hfYWxnb3JpdGhtcyI6IFsKICAgICAic2hhMjU2IiwKICAgICAic2hhNTEyIgogICAgXSwKICAgICJrZXl0eXBlIjogImVjZHNhIiwKICAgICJrZXl2YWwiOiB7CiAgICAgInB1YmxpYyI6ICItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUZrd0V3WUhLb1pJemowQ0FRWUlLb1pJemowREFRY0RRZ0FFRVhzejNTWlhGYjhqTVY0Mmo2cEpseWpialI4S1xuTjNCd29jZXhxNkxNSWI1cXNXS09RdkxOMTZOVWVmTGM0SHN3T291bVJzVlZhYWpTcFFTNmZvYmtSdz09XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIKICAgIH0sCiAgICAic2NoZW1lIjogImVjZHNhLXNoYTItbmlzdHAyNTYiLAogICAgIngtdHVmLW9uLWNpLWtleW93bmVyIjogIkBtbm02NzgiCiAgIH0KICB9LAogICJyb2xlcyI6IHsKICAgInJvb3QiOiB7CiAgICAia2V5aWRzIjogWwogICAgICJlNzFhNTRkNTQzODM1YmE4NmFkYWQ5NDYwMzc5Yzc2NDFmYjg3MjZkMTY0ZWE3NjY4MDFhMWM1MjJhYmE3ZWEyIiwKICAgICAiMjJmNGNhZWM2ZDhlNmY5NTU1YWY2NmIzZDRjM2NiMDZhM2JiMjNmZGM3ZTM5YzkxNmM2MWY0NjJlNmY1MmIwNiIsCiAgICAgIjYxNjQzODM4MTI1YjQ0MGI0MGRiNjk0MmY1Y2I1YTMxYzBkYzA0MzY4MzE2ZWIyYWFhNThiOTU5MDRhNTgyMjIiLAogICAgICJhNjg3ZTViZjRmYWI4MmIwZWU1OGQ0NmUwNWM5NTM1MTQ1YTJjOWFmYjQ1OGY0M2Q0MmI0NWNhMGZkY2UyYTcwIiwKICAgICAiMTgzZTY0ZjM3NjcwZGMxM2NhMGQyODk5NWEzMDUzZjM3NDA5NTRkZGNlNDQzMjFhNDFlNDY1MzRjZjQ0ZTYzMiIKICAgIF0sCiAgICAidGhyZXNob2xkIjogMwogICB9LAogICAic25hcHNob3QiOiB7CiAgICAia2V5aWRzIjogWwogICAgICIwYzg3NDMyYzNiZjA5ZmQ5OTE4OWZkYzMyZmE1ZWFlZGY0ZTRhNWZhYzdiYWI3M2ZhMDRhMmUwZmM2NGFmNmY1IgogICAgXSwKICAgICJ0aHJlc2hvbGQiOiAxLAogICAgIngtdHVmLW9uLWNpLWV4cGlyeS1wZXJpb2QiOiAzNjUwLAogICAgIngtdHVmLW9uLWNpLXNpZ25pbmctcGVyaW9kIjogMzY1CiAgIH0sCiAgICJ0YXJnZXRzIjogewogICAgImtleWlkcyI6IFsKICAgICAiZTcxYTU0ZDU0MzgzNWJhODZhZGFkOTQ2MDM3OWM3NjQxZmI4NzI2ZDE2NGVhNzY2ODAxYTFjNTIyYWJhN2VhMiIsCiAgICAgIjIyZjRjYWVjNmQ4ZTZmOTU1NWFmNjZiM2Q0YzNjYjA2YTNiYjIzZmRjN2UzOWM5MTZjNjFmNDYyZTZmNTJiMDYiLAogICAgICI2MTY0MzgzODEyNWI0NDBiNDBkYjY5NDJmNWNiNWEzMWMwZGMwNDM2ODMxNmViMmFhYTU4Yjk1OTA0YTU4MjIyIiwKICAgICAiYTY4N2U1YmY0ZmFiODJiMGVlNThkNDZlMDVjOTUzNTE0NWEyYzlhZmI0NThmNDNkNDJiNDVjYTBmZGNlMmE3MCIsCiAgICAgIjE4M2U2NGYzNzY3MGRjMTNjYTBkMjg5OTVhMzA1M2YzNzQwOTU0ZGRjZTQ0MzIxYTQxZTQ2NTM0Y2Y0NGU2MzIiCiAgICBdLAogICAgInRocmVzaG9sZCI6IDMKICAgfSwKICAgInRpbWVzdGFtcCI6IHsKICAgICJrZXlpZHMiOiBbCiAgICAgIjBjODc0MzJjM2JmMDlmZDk5MTg5ZmRjMzJmYTVlYWVkZjRlNGE1ZmFjN2JhYjczZmEwNGEyZTBmYzY0YWY2ZjUiCiAgICBdLAogICAgInRocmVzaG9sZCI6IDEsCiAgICAieC10dWYtb24tY2ktZXhwaXJ5LXBlcmlvZCI6IDcsCiAgICAieC10dWYtb24tY2ktc2lnbmluZy1wZXJpb2QiOiA2CiAgIH0KICB9LAogICJzcGVjX3ZlcnNpb24iOiAiMS4wIiwKICAidmVyc2lvbiI6IDE2LAogICJ4LXR1Zi1vbi1jaS1leHBpcnktcGVyaW9kIjogMTk3LAogICJ4LXR1Zi1vbi1jaS1zaWduaW5nLXBlcmlvZCI6IDQ2CiB9Cn0=","targets":{"trusted_root.json":"ewogICJtZWRpYVR5cGUiOiAiYXBwbGljYXRpb24vdm5kLmRldi5zaWdzdG9yZS50cnVzdGVkcm9vdCtqc29uO3ZlcnNpb249MC4xIiwKICAidGxvZ3MiOiBbCiAgICB7CiAgICAgICJiYXNlVXJsIjogImh0dHBzOi8vcmVrb3Iuc2lnc3RvcmUuZGV2IiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogICAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUUyRzJZKzJ0YWJkVFY1QmNHaUJJeDBhOWZBRndya0JibUxTR3RrczRMM3FYNnlZWTB6dWZCbmhDOFVyL2l5NTVHaFdQLzlBL2JZMkxoQzMwTTkrUll0dz09IiwKICAgICAgICAia2V5RGV0YWlscyI6ICJQS0lYX0VDRFNBX1AyNTZfU0hBXzI1NiIsCiAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgInN0YXJ0IjogIjIwMjEtMDEtMTJUMTE6NTM6MjdaIgogICAgICAgIH0KICAgICAgfSwKICAgICAgImxvZ0lkIjogewogICAgICAgICJrZXlJZCI6ICJ3Tkk5YXRRR2x6K1ZXZk82TFJ5Z0g0UVVmWS84VzRSRndpVDVpNVdSZ0IwPSIKICAgICAgfQogICAgfSwKICAgIHsKICAgICAgImJhc2VVcmwiOiAiaHR0cHM6Ly9sb2cyMDI1LTEucmVrb3Iuc2lnc3RvcmUuZGV2IiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogICAgICAgICJyYXdCeXRlcyI6ICJNQ293QlFZREsyVndBeUVBdDhybHAxa25Hd2pmYmNYQVlQWUFrbjBYaUx6MXg4TzR0MFlrRWhpZTI0ND0iLAogICAgICAgICJrZXlEZXRhaWxzIjogIlBLSVhfRUQyNTUxOSIsCiAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgInN0YXJ0IjogIjIwMjUtMDktMjNUMDA6MDA6MDBaIgogICAgICAgIH0KICAgICAgfSwKICAgICAgImxvZ0lkIjogewogICAgICAgICJrZXlJZCI6ICJ6eEdaRlZ2ZDBGRW1qUjhXckZ3TWRjQUo5dnRhWS9RWGY0NFkxd1VlUDZBPSIKICAgICAgfQogICAgfQogIF0sCiAgImNlcnRpZmljYXRlQXV0aG9yaXRpZXMiOiBbCiAgICB7CiAgICAgICJzdWJqZWN0IjogewogICAgICAgICJvcmdhbml6YXRpb24iOiAic2lnc3RvcmUuZGV2IiwKICAgICAgICAiY29tbW9uTmFtZSI6ICJzaWdzdG9yZSIKICAgICAgfSwKICAgICAgInVyaSI6ICJodHRwczovL2Z1bGNpby5zaWdzdG9yZS5kZXYiLAogICAgICAiY2VydENoYWluIjogewogICAgICAgICJjZXJ0aWZpY2F0ZXMiOiBbCiAgICAgICAgICB7CiAgICAgICAgICAgICJyYXdCeXRlcyI6ICJNSUlCK0RDQ0FYNmdBd0lCQWdJVE5Wa0Rab0Npb2ZQRHN5N2RmbTZnZUxidWh6QUtCZ2dxaGtqT1BRUURBekFxTVJVd0V3WURWUVFLRXd4emFXZHpkRzl5WlM1a1pYWXhFVEFQQmdOVkJBTVRDSE5wWjNOMGIzSmxNQjRYRFRJeE1ETXdOekF6TWpBeU9Wb1hEVE14TURJeU16QXpNakF5T1Zvd0tqRVZNQk1HQTFVRUNoTU1jMmxuYzNSdmNtVXVaR1YyTVJFd0R3WURWUVFERXdoemFXZHpkRzl5WlRCMk1CQUdCeXFHU000OUFnRUdCU3VCQkFBaUEySUFCTFN5QTdJaTVrK3BOTzhaRVdZMHlsZW1XRG93T2tOYTNrTCtHWkU1WjVHV2VoTDkvQTliUk5BM1JicnNaNWkwSmNhc3RhUkw3U3A1ZnAvakQ1ZHhxYy9VZFRWbmx2UzE2YW4rMllmc3dlL1F1TG9sUlVDcmNPRTIrMmlBNSt0emQ2Tm1NR1F3RGdZRFZSMFBBUUgvQkFRREFnRUdNQklHQTFVZEV3RUIvd1FJTUFZQkFmOENBUUV3SFFZRFZSME9CQllFRk1qRkhRQkJtaVFwTWxFazZ3MnVTdTFLQnRQc01COEdBMVVkSXdRWU1CYUFGTWpGSFFCQm1pUXBNbEVrNncydVN1MUtCdFBzTUFvR0NDcUdTTTQ5QkFNREEyZ0FNR1VDTUg4bGlXSmZNdWk2dlhYQmhqRGdZNE13c2xtTi9USnhWZS84M1dyRm9td21OZjA1NnkxWDQ4RjljNG0zYTNvelhBSXhBS2pSYXk1L2FqL2pzS0tHSWttUWF0akk4dXVwSHIvK0N4RnZhSldtcFlxTmtMREdSVSs5b3J6aDVoSTJScmN1YVE9PSIKICAgICAgICAgIH0KICAgICAgICBdCiAgICAgIH0sCiAgICAgICJ2YWxpZEZvciI6IHsKICAgICAgICAic3RhcnQiOiAiMjAyMS0wMy0wN1QwMzoyMDoyOVoiLAogICAgICAgICJlbmQiOiAiMjAyMi0xMi0zMVQyMzo1OTo1OS45OTlaIgogICAgICB9CiAgICB9LAogICAgewogICAgICAic3ViamVjdCI6IHsKICAgICAgICAib3JnYW5pemF0aW9uIjogInNpZ3N0b3JlLmRldiIsCiAgICAgICAgImNvbW1vbk5hbWUiOiAic2lnc3RvcmUiCiAgICAgIH0sCiAgICAgICJ1cmkiOiAiaHR0cHM6Ly9mdWxjaW8uc2lnc3RvcmUuZGV2IiwKICAgICAgImNlcnRDaGFpbiI6IHsKICAgICAgICAiY2VydGlmaWNhdGVzIjogWwogICAgICAgICAgewogICAgICAgICAgICAicmF3Qnl0ZXMiOiAiTUlJQ0dqQ0NBYUdnQXdJQkFnSVVBTG5WaVZmblUwYnJKYXNtUmtIcm4vVW5mYVF3Q2dZSUtvWkl6ajBFQXdNd0tqRVZNQk1HQTFVRUNoTU1jMmxuYzNSdmNtVXVaR1YyTVJFd0R3WURWUVFERXdoemFXZHpkRzl5WlRBZUZ3MHlNakEwTVRNeU1EQTJNVFZhRncwek1URXdNRFV4TXpVMk5UaGFNRGN4RlRBVEJnTlZCQW9UREhOcFozTjBiM0psTG1SbGRqRWVNQndHQTFVRUF4TVZjMmxuYzNSdmNtVXRhVzUwWlhKdFpXUnBZWFJsTUhZd0VBWUhLb1pJemowQ0FRWUZLNEVFQUNJRFlnQUU4UlZTL3lzSCtOT3Z1RFp5UEladGlsZ1VGOU5sYXJZcEFkOUhQMXZCQkgxVTVDVjc3TFNTN3MwWmlING5FN0h2N3B0UzZMdnZSL1NUazc5OExWZ016TGxKNEhlSWZGM3RIU2FleExjWXBTQVNyMWtTME4vUmdCSnovOWpXQ2lYbm8zc3dlVEFPQmdOVkhROEJBZjhFQkFNQ0FRWXdFd1lEVlIwbEJBd3dDZ1lJS3dZQkJRVUhBd013RWdZRFZSMFRBUUgvQkFnd0JnRUIvd0lCQURBZEJnTlZIUTRFRmdRVTM5UHB6MVlrRVpiNXFOanBLRldpeGk0WVpEOHdId1lEVlIwakJCZ3dGb0FVV01BZVg1RkZwV2FwZXN5UW9aTWkwQ3JGeGZvd0NnWUlLb1pJemowRUF3TURad0F3WkFJd1BDc1FLNERZaVpZRFBJYURpNUhGS25meFh4NkFTU1ZtRVJmc3luWUJpWDJYNlNKUm5aVTg0LzlEWmRuRnZ2eG1BakJPdDZRcEJsYzRKLzBEeHZrVENxcGNsdnppTDZCQ0NQbmpkbElCM1B1M0J4c1BteWdVWTdJaTJ6YmRDZGxpaW93PSIKICAgICAgICAgIH0sCiAgICAgICAgICB7CiAgICAgICAgICAgICJyYXdCeXRlcyI6ICJNSUlCOXpDQ0FYeWdBd0lCQWdJVUFMWk5BUEZkeEhQd2plRGxvRHd5WUNoQU8vNHdDZ1lJS29aSXpqMEVBd013S2pFVk1CTUdBMVVFQ2hNTWMybG5jM1J2Y21VdVpHVjJNUkV3RHdZRFZRUURFd2h6YVdkemRHOXlaVEFlRncweU1URXdNRGN4TXpVMk5UbGFGdzB6TVRFd01EVXhNelUyTlRoYU1Db3hGVEFUQmdOVkJBb1RESE5wWjNOMGIzSmxMbVJsZGpFUk1BOEdBMVVFQXhNSWMybG5jM1J2Y21Vd2RqQVFCZ2NxaGtqT1BRSUJCZ1VyZ1FRQUlnTmlBQVQ3WGVGVDRyYjNQUUd3UzRJYWp0TGszL09sbnBnYW5nYUJjbFlwc1lCcjVpKzR5bkIwN2NlYjNMUDBPSU9aZHhleFg2OWM1aVZ1eUpSUStIejA1eWkrVUYzdUJXQWxIcGlTNXNoMCtIMkdIRTdTWHJrMUVDNW0xVHIxOUw5Z2c5MmpZekJoTUE0R0ExVWREd0VCL3dRRUF3SUJCakFQQmdOVkhSTUJBZjhFQlRBREFRSC9NQjBHQTFVZERnUVdCQlJZd0I1ZmtVV2xacWw2ekpDaGt5TFFLc1hGK2pBZkJnTlZIU01FR0RBV2dCUll3QjVma1VXbFpxbDZ6SkNoa3lMUUtzWEYrakFLQmdncWhrak9QUVFEQXdOcEFEQm1BakVBajFuSGVYWnArMTNOV0JOYStFRHNEUDhHMVdXZzF0Q01XUC9XSFBxcGFWbzBqaHN3ZU5GWmdTczBlRTd3WUk0cUFqRUEyV0I5b3Q5OHNJa29GM3ZaWWRkMy9WdFdCNWI5VE5NZWE3SXgvc3RKNVRmY0xMZUFCTEU0Qk5KT3NRNHZuQkhKIgogICAgICAgICAgfQogICAgICAgIF0KICAgICAgfSwKICAgICAgInZhbGlkRm9yIjogewogICAgICAgICJzdGFydCI6ICIyMDIyLTA0LTEzVDIwOjA2OjE1WiIKICAgICAgfQogICAgfQogIF0sCiAgImN0bG9ncyI6IFsKICAgIHsKICAgICAgImJhc2VVcmwiOiAiaHR0cHM6Ly9jdGZlLnNpZ3N0b3JlLmRldi90ZXN0IiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogICAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUViZndSK1JKdWRYc2NnUkJScEtYMVhGRHkzUHl1ZER4ei9TZm5SaTFmVDhla3BmQmQyTzF1b3o3anIzWjhuS3p4QTY5RVVRK2VGQ0ZJM3pldWJQV1U3dz09IiwKICAgICAgICAia2V5RGV0YWlscyI6ICJQS0lYX0VDRFNBX1AyNTZfU0hBXzI1NiIsCiAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgInN0YXJ0IjogIjIwMjEtMDMtMTRUMDA6MDA6MDBaIiwKICAgICAgICAgICJlbmQiOiAiMjAyMi0xMC0zMVQyMzo1OTo1OS45OTlaIgogICAgICAgIH0KICAgICAgfSwKICAgICAgImxvZ0lkIjogewogICAgICAgICJrZXlJZCI6ICJDR0NTOENoUy8yaEYwZEZySjRTY1JXY1lyQlk5d3pqU2JlYThJZ1kyYjNJPSIKICAgICAgfQogICAgfSwKICAgIHsKICAgICAgImJhc2VVcmwiOiAiaHR0cHM6Ly9jdGZlLnNpZ3N0b3JlLmRldi8yMDIyIiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogICAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUVpUFNsRmkwQ21GVGZFakNVcUY5SHVDRWNZWE5LQWFZYWxJSm1CWjh5eWV6UGpUcWh4cktCcE1uYW9jVnRMSkJJMWVNM3VYblF6UUdBSmRKNGdzOUZ5dz09IiwKICAgICAgICAia2V5RGV0YWlscyI6ICJQS0lYX0VDRFNBX1AyNTZfU0hBXzI1NiIsCiAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgInN0YXJ0IjogIjIwMjItMTAtMjBUMDA6MDA6MDBaIgogICAgICAgIH0KICAgICAgfSwKICAgICAgImxvZ0lkIjogewogICAgICAgICJrZXlJZCI6ICIzVDB3YXNiSEVUSmpHUjRjbVdjM0FxSktYcmplUEszL2g0cHlnQzhwN280PSIKICAgICAgfQogICAgfQogIF0sCiAgInRpbWVzdGFtcEF1dGhvcml0aWVzIjogWwogICAgewogICAgICAic3ViamVjdCI6IHsKICAgICAgICAib3JnYW5pemF0aW9uIjogInNpZ3N0b3JlLmRldiIsCiAgICAgICAgImNvbW1vbk5hbWUiOiAic2lnc3RvcmUtdHNhLXNlbGZzaWduZWQiCiAgICAgIH0sCiAgICAgICJ1cmkiOiAiaHR0cHM6Ly90aW1lc3RhbXAuc2lnc3RvcmUuZGV2L2FwaS92MS90aW1lc3RhbXAiLAogICAgICAiY2VydENoYWluIjogewogICAgICAgICJjZXJ0aWZpY2F0ZXMiOiBbCiAgICAgICAgICB7CiAgICAgICAgICAgICJyYXdCeXRlcyI6ICJNSUlDRURDQ0FaYWdBd0lCQWdJVU9oTlVMd3lRWWU2OHdVTXZ5NHFPaXlvaml3d3dDZ1lJS29aSXpqMEVBd013T1RFVk1CTUdBMVVFQ2hNTWMybG5jM1J2Y21VdVpHVjJNU0F3SGdZRFZRUURFeGR6YVdkemRHOXlaUzEwYzJFdGMyVnNabk5wWjI1bFpEQWVGdzB5TlRBME1EZ3dOalU1TkROYUZ3MHpOVEEwTURZd05qVTVORE5hTUM0eEZUQVRCZ05WQkFvVERITnBaM04wYjNKbExtUmxkakVWTUJNR0ExVUVBeE1NYzJsbmMzUnZjbVV0ZEhOaE1IWXdFQVlIS29aSXpqMENBUVlGSzRFRUFDSURZZ0FFNHJhMlo4aEtOaWcyVDlrRmpDQVRvR0czMGpreStXUXYzQnpMK21LdmgxU0tOUi9Vd3V3c2ZOQ2c0c3J5b1lBZDhFNmlzb3ZWQTNNNGFvTmRtOVFEaTUwWjhuVEV5dnFnZkRQdFRJd1hJdGZpVy9BRmYxVjd1d2tia0FvajB4eGNvMm93YURBT0JnTlZIUThCQWY4RUJBTUNCNEF3SFFZRFZSME9CQllFRkluOWVVT0h6OUJsUnNNQ1JzY3NjMXQ5dE9zRE1COEdBMVVkSXdRWU1CYUFGSmpzQWU5L3UxSC8xSlVlYjRxSW1GTUhpYzYvTUJZR0ExVWRKUUVCL3dRTU1Bb0dDQ3NHQVFVRkJ3TUlNQW9HQ0NxR1NNNDlCQU1EQTJnQU1HVUNNRHRwc1YvNkthTzBxeUYvVU1zWDJhU1VYS1FGZG9HVHB0UUdjMGZ0cTFjc3VsSFBHRzZkc215TU5kM0pCK0czRVFJeEFPYWp2QmNqcEptS2I0TnYrMlRhb2o4VWM1K2I2aWg2RlhDQ0tyYVNxdXBlMDd6cXN3TWNYSlRlMWNFeHZIdnZsdz09IgogICAgICAgICAgfSwKICAgICAgICAgIHsKICAgICAgICAgICAgInJhd0J5dGVzIjogIk1JSUI5ekNDQVh5Z0F3SUJBZ0lVVjdmMEdMRE9vRXpJaDhMWFNXODBPSmlVcDE0d0NnWUlLb1pJemowRUF3TXdPVEVWTUJNR0ExVUVDaE1NYzJsbmMzUnZjbVV1WkdWMk1TQXdIZ1lEVlFRREV4ZHphV2R6ZEc5eVpTMTBjMkV0YzJWc1puTnBaMjVsWkRBZUZ3MHlOVEEwTURnd05qVTVORE5hRncwek5UQTBNRFl3TmpVNU5ETmFNRGt4RlRBVEJnTlZCQW9UREhOcFozTjBiM0psTG1SbGRqRWdNQjRHQTFVRUF4TVhjMmxuYzNSdmNtVXRkSE5oTFhObGJHWnphV2R1WldRd2RqQVFCZ2NxaGtqT1BRSUJCZ1VyZ1FRQUlnTmlBQVFVUU50ZlJUL291M1lBVGE2d0Iva0tUZTcwY2ZKd3lSSUJvdk1udDhSY0pwaC9DT0U4MnV5UzZGbXBwTExMMVZCUEdjUGZwUVBZSk5Yeld3aThpY3doS1E2Vy9RZTJoM29lYkJiMkZIcHdOSkRxbytUTWFDL3RkZmt2L0VsSkI3MmpSVEJETUE0R0ExVWREd0VCL3dRRUF3SUJCakFTQmdOVkhSTUJBZjhFQ0RBR0FRSC9BZ0VBTUIwR0ExVWREZ1FXQkJTWTdBSHZmN3RSLzlTVkhtK0tpSmhUQjRuT3Z6QUtCZ2dxaGtqT1BRUURBd05wQURCbUFqRUF3R0VHcmZHWlIxY2VuMVI4L0RUVk1JOTQzTHNzWm1KUnREcC9pN1NmR0htR1JQNmdSYnVqOXZPSzNiNjdaMFFRQWpFQXVUMkg2NzNMUUVhSFRjeVFTWnJrcDRtWDdXd2ttRitzVmJrWVk1bVhOK1JNSDEzS1VFSEhPcUFTYWVtWVdLL0UiCiAgICAgICAgICB9CiAgICAgICAgXQogICAgICB9LAogICAgICAidmFsaWRGb3IiOiB7CiAgICAgICAgInN0YXJ0IjogIjIwMjUtMDctMDRUMDA6MDA6MDBaIgogICAgICB9CiAgICB9CiAgXQp9Cg==","registry.npmjs.org%2Fkeys.json":"ewogICAgImtleXMiOiBbCiAgICAgICAgewogICAgICAgICAgICAia2V5SWQiOiAiU0hBMjU2OmpsM2J3c3d1ODBQampva0NnaDBvMnc1YzJVNExoUUFFNTdnajljejFrekEiLAogICAgICAgICAgICAia2V5VXNhZ2UiOiAibnBtOnNpZ25hdHVyZXMiLAogICAgICAgICAgICAicHVibGljS2V5IjogewogICAgICAgICAgICAgICAgInJhd0J5dGVzIjogIk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRTFPbGIzek1BRkZ4WEtIaUlrUU81Y0ozWWhsNWk2VVBwK0lodXRlQkpidUhjQTVVb2dLbzBFV3RsV3dXNktTYUtvVE5FWUw3SmxDUWlWbmtoQmt0VWdnPT0iLAogICAgICAgICAgICAgICAgImtleURldGFpbHMiOiAiUEtJWF9FQ0RTQV9QMjU2X1NIQV8yNTYiLAogICAgICAgICAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgICAgICAgICAgICJzdGFydCI6ICIxOTk5LTAxLTAxVDAwOjAwOjAwLjAwMFoiLAogICAgICAgICAgICAgICAgICAgICJlbmQiOiAiMjAyNS0wMS0yOVQwMDowMDowMC4wMDBaIgogICAgICAgICAgICAgICAgfQogICAgICAgICAgICB9CiAgICAgICAgfSwKICAgICAgICB7CiAgICAgICAgICAgICJrZXlJZCI6ICJTSEEyNTY6amwzYndzd3U4MFBqam9rQ2doMG8ydzVjMlU0TGhRQUU1N2dqOWN6MWt6QSIsCiAgICAgICAgICAgICJrZXlVc2FnZSI6ICJucG06YXR0ZXN0YXRpb25zIiwKICAgICAgICAgICAgInB1YmxpY0tleSI6IHsKICAgICAgICAgICAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUUxT2xiM3pNQUZGeFhLSGlJa1FPNWNKM1lobDVpNlVQcCtJaHV0ZUJKYnVIY0E1VW9nS28wRVd0bFd3VzZLU2FLb1RORVlMN0psQ1FpVm5raEJrdFVnZz09IiwKICAgICAgICAgICAgICAgICJrZXlEZXRhaWxzIjogIlBLSVhfRUNEU0FfUDI1Nl9TSEFfMjU2IiwKICAgICAgICAgICAgICAgICJ2YWxpZEZvciI6IHsKICAgICAgICAgICAgICAgICAgICAic3RhcnQiOiAiMjAyMi0xMi0wMVQwMDowMDowMC4wMDBaIiwKICAgICAgICAgICAgICAgICAgICAiZW5kIjogIjIwMjUtMDEtMjlUMDA6MDA6MDAuMDAwWiIKICAgICAgICAgICAgICAgIH0KICAgICAgICAgICAgfQogICAgICAgIH0sCiAgICAgICAgewogICAgICAgICAgICAia2V5SWQiOiAiU0hBMjU2OkRoUTh3UjVBUEJ2RkhMRi8rVGMrQVl2UE9kVHBjSURxT2h4c0JIUndDN1UiLAogICAgICAgICAgICAia2V5VXNhZ2UiOiAibnBtOnNpZ25hdHVyZXMiLAogICAgICAgICAgICAicHVibGljS2V5IjogewogICAgICAgICAgICAgICAgInJhd0J5dGVzIjogIk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRVk2WWE3VysrN2FVUHp2TVRyZXpINlljeDNjK0hPS1lDY05HeWJKWlNDSnEvZmQ3UWE4dXVBS3RkSWtVUXRRaUVLRVJoQW1FNWxNTUpoUDhPa0RPYTJnPT0iLAogICAgICAgICAgICAgICAgImtleURldGFpbHMiOiAiUEtJWF9FQ0RTQV9QMjU2X1NIQV8yNTYiLAogICAgICAgICAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgICAgICAgICAgICJzdGFydCI6ICIyMDI1LTAxLTEzVDAwOjAwOjAwLjAwMFoiCiAgICAgICAgICAgICAgICB9CiAgICAgICAgICAgIH0KICAgICAgICB9LAogICAgICAgIHsKICAgICAgICAgICAgImtleUlkIjogIlNIQTI1NjpEaFE4d1I1QVBCdkZITEYvK1RjK0FZdlBPZFRwY0lEcU9oeHNCSFJ3QzdVIiwKICAgICAgICAgICAgImtleVVzYWdlIjogIm5wbTphdHRlc3RhdGlvbnMiLAogICAgICAgICAgICAicHVibGljS2V5IjogewogICAgICAgICAgICAgICAgInJhd0J5dGVzIjogIk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRVk2WWE3VysrN2FVUHp2TVRyZXpINlljeDNjK0hPS1lDY05HeWJKWlNDSnEvZmQ3UWE4dXVBS3RkSWtVUXRRaUVLRVJoQW1FNWxNTUpoUDhPa0RPYTJnPT0iLAogICAgICAgICAgICAgICAgImtleURldGFpbHMiOiAiUEtJWF9FQ0RTQV9QMjU2X1NIQV8yNTYiLAogICAgICAgICAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgICAgICAgICAgICJzdGFydCI6ICIyMDI1LTAxLTEzVDAwOjAwOjAwLjAwMFoiCiAgICAgICAgICAgICAgICB9CiAgICAgICAgICAgIH0KICAgICAgICB9CiAgICBdCn0K"}}}')
},37523:e=>{
e.exports=JSON.parse('{"name":"tuf-js","version":"6.0.2","description":"JavaScript implementation of The Update Framework (TUF)","main":"dist/index.js","types":"dist/index.d.ts","scripts":{"build":"tsc --build tsconfig.build.json","clean":"rm -rf dist && rm tsconfig.build.tsbuildinfo","test":"jest"},"repository":{"type":"git","url":"git+https://github.com/theupdateframework/tuf-js.git"},"files":["dist"],"keywords":["tuf","security","update"],"author":"bdehamer@github.com","license":"MIT","bugs":{"url":"https://github.com/theupdateframework/tuf-js/issues"},"homepage":"https://github.com/theupdateframework/tuf-js/tree/main/packages/client#readme","devDependencies":{"@tufjs/repo-mock":"5.0.2","@types/debug":"^4.1.13","@types/retry":"^0.12.5"},"dependencies":{"@gar/promise-retry":"^1.0.3","@tufjs/models":"5.0.2","debug":"^4.4.3"},"engines":{"node":"^22.22.2 || ^24.15.0 || >=26.0.0"}}')
}};
