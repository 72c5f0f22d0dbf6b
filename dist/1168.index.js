export const id=1168;export const ids=[1168];export const modules={18456:(e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:true});t.toMessageSignatureBundle=function toMessageSignatureBundle(e){
return{mediaType:e.certificateChain?n.BUNDLE_V02_MEDIA_TYPE:n.BUNDLE_V03_MEDIA_TYPE,content:{$case:"messageSignature",
messageSignature:{messageDigest:{algorithm:i.HashAlgorithm.SHA2_256,digest:e.digest},signature:e.signature}},
verificationMaterial:toVerificationMaterial(e)}};t.toDSSEBundle=function toDSSEBundle(e){return{
mediaType:e.certificateChain?n.BUNDLE_V02_MEDIA_TYPE:n.BUNDLE_V03_MEDIA_TYPE,content:{$case:"dsseEnvelope",
dsseEnvelope:toEnvelope(e)},verificationMaterial:toVerificationMaterial(e)}};const i=r(19654);const n=r(37742)
;function toEnvelope(e){return{payloadType:e.artifactType,payload:e.artifact,signatures:[toSignature(e)]}}
function toSignature(e){return{keyid:e.keyHint||"",sig:e.signature}}function toVerificationMaterial(e){return{
content:toKeyContent(e),tlogEntries:[],timestampVerificationData:{rfc3161Timestamps:[]}}}function toKeyContent(e){
if(e.certificate)if(e.certificateChain)return{$case:"x509CertificateChain",x509CertificateChain:{certificates:[{
rawBytes:e.certificate}]}};else return{$case:"certificate",certificate:{rawBytes:e.certificate}};else return{
$case:"publicKey",publicKey:{hint:e.keyHint||""}}}},37742:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.BUNDLE_V03_MEDIA_TYPE=t.BUNDLE_V03_LEGACY_MEDIA_TYPE=t.BUNDLE_V02_MEDIA_TYPE=t.BUNDLE_V01_MEDIA_TYPE=void 0
;t.isBundleWithCertificateChain=function isBundleWithCertificateChain(e){
return e.verificationMaterial.content.$case==="x509CertificateChain"}
;t.isBundleWithPublicKey=function isBundleWithPublicKey(e){return e.verificationMaterial.content.$case==="publicKey"}
;t.isBundleWithMessageSignature=function isBundleWithMessageSignature(e){return e.content.$case==="messageSignature"}
;t.isBundleWithDsseEnvelope=function isBundleWithDsseEnvelope(e){return e.content.$case==="dsseEnvelope"}
;t.BUNDLE_V01_MEDIA_TYPE="application/vnd.dev.sigstore.bundle+json;version=0.1"
;t.BUNDLE_V02_MEDIA_TYPE="application/vnd.dev.sigstore.bundle+json;version=0.2"
;t.BUNDLE_V03_LEGACY_MEDIA_TYPE="application/vnd.dev.sigstore.bundle+json;version=0.3"
;t.BUNDLE_V03_MEDIA_TYPE="application/vnd.dev.sigstore.bundle.v0.3+json"},47714:(e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});t.ValidationError=void 0;class ValidationError extends Error{fields
;constructor(e,t){super(e);this.fields=t}}t.ValidationError=ValidationError},61040:(e,t,r)=>{t.vw=t.Km=void 0;r(18456)
;var i=r(37742);Object.defineProperty(t,"Km",{enumerable:true,get:function(){return i.isBundleWithDsseEnvelope}})
;r(47714);var n=r(23404);Object.defineProperty(t,"vw",{enumerable:true,get:function(){return n.bundleFromJSON}});r(9352)
},23404:(e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.envelopeToJSON=t.envelopeFromJSON=t.bundleToJSON=t.bundleFromJSON=void 0;const i=r(19654);const n=r(37742)
;const s=r(9352);t.bundleFromJSON=e=>{const t=i.Bundle.fromJSON(e);switch(t.mediaType){case n.BUNDLE_V01_MEDIA_TYPE:(0,
s.assertBundleV01)(t);break;case n.BUNDLE_V02_MEDIA_TYPE:(0,s.assertBundleV02)(t);break;default:(0,
s.assertBundleLatest)(t);break}return t};t.bundleToJSON=e=>i.Bundle.toJSON(e)
;t.envelopeFromJSON=e=>i.Envelope.fromJSON(e);t.envelopeToJSON=e=>i.Envelope.toJSON(e)},9352:(e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:true});t.assertBundle=function assertBundle(e){const t=validateBundleBase(e)
;if(t.length>0)throw new i.ValidationError("invalid bundle",t)};t.assertBundleV01=assertBundleV01
;t.isBundleV01=function isBundleV01(e){try{assertBundleV01(e);return true}catch(e){return false}}
;t.assertBundleV02=function assertBundleV02(e){const t=[];t.push(...validateBundleBase(e))
;t.push(...validateInclusionProof(e));if(t.length>0)throw new i.ValidationError("invalid v0.2 bundle",t)}
;t.assertBundleLatest=function assertBundleLatest(e){const t=[];t.push(...validateBundleBase(e))
;t.push(...validateInclusionProof(e));t.push(...validateNoCertificateChain(e))
;if(t.length>0)throw new i.ValidationError("invalid bundle",t)};const i=r(47714);function assertBundleV01(e){const t=[]
;t.push(...validateBundleBase(e));t.push(...validateInclusionPromise(e))
;if(t.length>0)throw new i.ValidationError("invalid v0.1 bundle",t)}function validateBundleBase(e){const t=[]
;if(e.mediaType===void 0||!e.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/)&&!e.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/))t.push("mediaType")
;if(e.content===void 0)t.push("content");else switch(e.content.$case){case"messageSignature":
if(e.content.messageSignature.messageDigest===void 0)t.push("content.messageSignature.messageDigest");else if(e.content.messageSignature.messageDigest.digest.length===0)t.push("content.messageSignature.messageDigest.digest")
;if(e.content.messageSignature.signature.length===0)t.push("content.messageSignature.signature");break
;case"dsseEnvelope":if(e.content.dsseEnvelope.payload.length===0)t.push("content.dsseEnvelope.payload")
;if(e.content.dsseEnvelope.signatures.length!==1)t.push("content.dsseEnvelope.signatures");else if(e.content.dsseEnvelope.signatures[0].sig.length===0)t.push("content.dsseEnvelope.signatures[0].sig")
;break}if(e.verificationMaterial===void 0)t.push("verificationMaterial");else{
if(e.verificationMaterial.content===void 0)t.push("verificationMaterial.content");else switch(e.verificationMaterial.content.$case){
case"x509CertificateChain":
if(e.verificationMaterial.content.x509CertificateChain.certificates.length===0)t.push("verificationMaterial.content.x509CertificateChain.certificates")
;e.verificationMaterial.content.x509CertificateChain.certificates.forEach((e,r)=>{
if(e.rawBytes.length===0)t.push(`verificationMaterial.content.x509CertificateChain.certificates[${r}].rawBytes`)});break
;case"certificate":
if(e.verificationMaterial.content.certificate.rawBytes.length===0)t.push("verificationMaterial.content.certificate.rawBytes")
;break}
if(e.verificationMaterial.tlogEntries===void 0)t.push("verificationMaterial.tlogEntries");else if(e.verificationMaterial.tlogEntries.length>0)e.verificationMaterial.tlogEntries.forEach((e,r)=>{
if(e.logId===void 0)t.push(`verificationMaterial.tlogEntries[${r}].logId`)
;if(e.kindVersion===void 0)t.push(`verificationMaterial.tlogEntries[${r}].kindVersion`)})}return t}
function validateInclusionPromise(e){const t=[]
;if(e.verificationMaterial&&e.verificationMaterial.tlogEntries?.length>0)e.verificationMaterial.tlogEntries.forEach((e,r)=>{
if(e.inclusionPromise===void 0)t.push(`verificationMaterial.tlogEntries[${r}].inclusionPromise`)});return t}
function validateInclusionProof(e){const t=[]
;if(e.verificationMaterial&&e.verificationMaterial.tlogEntries?.length>0)e.verificationMaterial.tlogEntries.forEach((e,r)=>{
if(e.inclusionProof===void 0)t.push(`verificationMaterial.tlogEntries[${r}].inclusionProof`);else if(e.inclusionProof.checkpoint===void 0)t.push(`verificationMaterial.tlogEntries[${r}].inclusionProof.checkpoint`)
});return t}function validateNoCertificateChain(e){const t=[]
;if(e.verificationMaterial?.content?.$case==="x509CertificateChain")t.push("verificationMaterial.content.$case")
;return t}},11121:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true});t.ASN1TypeError=t.ASN1ParseError=void 0
;class ASN1ParseError extends Error{}t.ASN1ParseError=ASN1ParseError;class ASN1TypeError extends Error{}
t.ASN1TypeError=ASN1TypeError},86027:(e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.ASN1Obj=void 0
;var i=r(50990);Object.defineProperty(t,"ASN1Obj",{enumerable:true,get:function(){return i.ASN1Obj}})},84243:(e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:true});t.decodeLength=function decodeLength(e){const t=e.getUint8()
;if((t&128)===0)return t;const r=t&127;if(r>6)throw new i.ASN1ParseError("length exceeds 6 byte limit");let n=0
;for(let t=0;t<r;t++){const r=e.getUint8();if(t===0&&r===0)throw new i.ASN1ParseError("non-minimal length encoding")
;n=n*256+r}if(n===0)throw new i.ASN1ParseError("indefinite length encoding not supported")
;if(n<128)throw new i.ASN1ParseError("non-minimal length encoding");return n};t.encodeLength=function encodeLength(e){
if(e<128)return Buffer.from([e]);let t=BigInt(e);const r=[];while(t>0n){r.unshift(Number(t&255n));t>>=8n}
return Buffer.from([128|r.length,...r])};const i=r(11121)},50990:(e,t,r)=>{Object.defineProperty(t,"__esModule",{
value:true});t.ASN1Obj=void 0;const i=r(1673);const n=r(11121);const s=r(84243);const o=r(81044);const a=r(59343)
;class ASN1Obj{tag;subs;value;constructor(e,t,r){this.tag=e;this.value=t;this.subs=r}static parseBuffer(e){
const t=new i.ByteStream(e);const r=parseStream(t)
;if(t.position!==t.length)throw new n.ASN1ParseError("invalid trailing data");return r}toDER(){const e=new i.ByteStream
;if(this.subs.length>0)for(const t of this.subs)e.appendView(t.toDER());else e.appendView(this.value);const t=e.buffer
;const r=new i.ByteStream;r.appendChar(this.tag.toDER());r.appendView((0,s.encodeLength)(t.length));r.appendView(t)
;return r.buffer}toBoolean(){if(!this.tag.isBoolean())throw new n.ASN1TypeError("not a boolean");return(0,
o.parseBoolean)(this.value)}toInteger(){if(!this.tag.isInteger())throw new n.ASN1TypeError("not an integer");return(0,
o.parseInteger)(this.value)}toOID(){if(!this.tag.isOID())throw new n.ASN1TypeError("not an OID");return(0,
o.parseOID)(this.value)}toDate(){switch(true){case this.tag.isUTCTime():return(0,o.parseTime)(this.value,true)
;case this.tag.isGeneralizedTime():return(0,o.parseTime)(this.value,false);default:
throw new n.ASN1TypeError("not a date")}}toBitString(){
if(!this.tag.isBitString())throw new n.ASN1TypeError("not a bit string");return(0,o.parseBitString)(this.value)}}
t.ASN1Obj=ASN1Obj;const c=100;function parseStream(e,t=0){
if(t>c)throw new n.ASN1ParseError("maximum nesting depth exceeded");const r=new a.ASN1Tag(e.getUint8());const i=(0,
s.decodeLength)(e);const o=e.slice(e.position,i);const u=e.position;let f=[]
;if(r.constructed)f=collectSubs(e,i,t);else if(r.isOctetString())try{f=collectSubs(e,i,t)}catch(e){}
if(f.length===0)e.seek(u+i);return new ASN1Obj(r,o,f)}function collectSubs(e,t,r){const i=e.position+t
;if(i>e.length)throw new n.ASN1ParseError("invalid length");const s=[];while(e.position<i)s.push(parseStream(e,r+1))
;if(e.position!==i)throw new n.ASN1ParseError("invalid length");return s}},81044:(e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:true});t.parseInteger=function parseInteger(e){let t=0;const r=e.length
;let i=e[t];const n=i>127;const s=n?255:0;while(i==s&&++t<r)i=e[t];const o=r-t;if(o===0)return BigInt(n?-1:0)
;i=n?i-256:i;let a=BigInt(i);for(let i=t+1;i<r;++i)a=a*BigInt(256)+BigInt(e[i]);return a}
;t.parseStringASCII=parseStringASCII;t.parseTime=function parseTime(e,t){const r=parseStringASCII(e)
;const i=t?n.exec(r):s.exec(r);if(!i)throw new Error("invalid time");if(t){let e=Number(i[1]);e+=e>=50?1900:2e3
;i[1]=e.toString()}return new Date(`${i[1]}-${i[2]}-${i[3]}T${i[4]}:${i[5]}:${i[6]}Z`)};t.parseOID=function parseOID(e){
let t=0;const r=e.length;let i=e[t++];const n=Math.floor(i/40);const s=i%40;let o=`${n}.${s}`;let a=0n;for(;t<r;++t){
i=e[t];a=(a<<7n)+BigInt(i&127);if((i&128)===0){o+=`.${a}`;a=0n}}return o};t.parseBoolean=function parseBoolean(e){
if(e.length!==1)throw new i.ASN1ParseError("invalid boolean");switch(e[0]){case 0:return false;case 255:return true
;default:throw new i.ASN1ParseError("invalid boolean")}};t.parseBitString=function parseBitString(e){const t=e[0]
;if(t>7)throw new i.ASN1ParseError("invalid bit string");const r=e.length;const n=[];for(let i=1;i<r;++i){const s=e[i]
;const o=i===r-1?t:0;for(let e=7;e>=o;--e)n.push(s>>e&1)}return n};const i=r(11121)
;const n=/^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/
;const s=/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;function parseStringASCII(e){
return e.toString("ascii")}},59343:(e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.ASN1Tag=void 0
;const i=r(11121);const n={BOOLEAN:1,INTEGER:2,BIT_STRING:3,OCTET_STRING:4,OBJECT_IDENTIFIER:6,SEQUENCE:16,SET:17,
PRINTABLE_STRING:19,UTC_TIME:23,GENERALIZED_TIME:24};const s={UNIVERSAL:0,APPLICATION:1,CONTEXT_SPECIFIC:2,PRIVATE:3}
;t.ASN1Tag=class ASN1Tag{number;constructed;class;constructor(e){this.number=e&31;this.constructed=(e&32)===32
;this.class=e>>6;if(this.number===31)throw new i.ASN1ParseError("long form tags not supported")
;if(this.class===s.UNIVERSAL&&this.number===0)throw new i.ASN1ParseError("unsupported tag 0x00")}isUniversal(){
return this.class===s.UNIVERSAL}isContextSpecific(e){const t=this.class===s.CONTEXT_SPECIFIC
;return e!==void 0?t&&this.number===e:t}isBoolean(){return this.isUniversal()&&this.number===n.BOOLEAN}isInteger(){
return this.isUniversal()&&this.number===n.INTEGER}isBitString(){return this.isUniversal()&&this.number===n.BIT_STRING}
isOctetString(){return this.isUniversal()&&this.number===n.OCTET_STRING}isOID(){
return this.isUniversal()&&this.number===n.OBJECT_IDENTIFIER}isUTCTime(){
return this.isUniversal()&&this.number===n.UTC_TIME}isGeneralizedTime(){
return this.isUniversal()&&this.number===n.GENERALIZED_TIME}toDER(){
return this.number|(this.constructed?32:0)|this.class<<6}}},69368:function(e,t,r){
var i=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}}
;Object.defineProperty(t,"__esModule",{value:true});t.createPublicKey=function createPublicKey(e,t="spki"){
if(typeof e==="string")if(e.startsWith("-----"))return n.default.createPublicKey(e);else return n.default.createPublicKey({
key:Buffer.from(e,"base64"),format:"der",type:t});else return n.default.createPublicKey({key:e,format:"der",type:t})}
;t.digest=function digest(e,...t){const r=n.default.createHash(e);for(const e of t)r.update(e);return r.digest()}
;t.verify=function verify(e,t,r,i){try{return n.default.verify(i,e,t,r)}catch(e){return false}}
;t.bufferEqual=function bufferEqual(e,t){try{return n.default.timingSafeEqual(e,t)}catch{return false}}
;const n=i(r(76982))},49032:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.preAuthEncoding=function preAuthEncoding(e,t){const i=Buffer.from(e,"utf-8")
;return Buffer.concat([Buffer.from(`${r} ${i.length} `,"ascii"),i,Buffer.from(` ${t.length} `,"ascii"),t])}
;const r="DSSEv1"},52788:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.base64Encode=function base64Encode(e){return Buffer.from(e,i).toString(r)};t.base64Decode=function base64Decode(e){
return Buffer.from(e,r).toString(i)};const r="base64";const i="utf-8"},83917:function(e,t,r){
var i=this&&this.__createBinding||(Object.create?function(e,t,r,i){if(i===void 0)i=r
;var n=Object.getOwnPropertyDescriptor(t,r);if(!n||("get"in n?!t.__esModule:n.writable||n.configurable))n={
enumerable:true,get:function(){return t[r]}};Object.defineProperty(e,i,n)}:function(e,t,r,i){if(i===void 0)i=r;e[i]=t[r]
});var n=this&&this.__setModuleDefault||(Object.create?function(e,t){Object.defineProperty(e,"default",{enumerable:true,
value:t})}:function(e,t){e["default"]=t});var s=this&&this.__importStar||function(){var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){var t=[]
;for(var r in e)if(Object.prototype.hasOwnProperty.call(e,r))t[t.length]=r;return t};return ownKeys(e)}
;return function(e){if(e&&e.__esModule)return e;var t={}
;if(e!=null)for(var r=ownKeys(e),s=0;s<r.length;s++)if(r[s]!=="default")i(t,e,r[s]);n(t,e);return t}}()
;Object.defineProperty(t,"__esModule",{value:true})
;t.X509SCTExtension=t.X509Certificate=t.EXTENSION_OID_SCT=t.ByteStream=t.RFC3161Timestamp=t.pem=t.json=t.encoding=t.dsse=t.crypto=t.ASN1Obj=void 0
;var o=r(86027);Object.defineProperty(t,"ASN1Obj",{enumerable:true,get:function(){return o.ASN1Obj}})
;t.crypto=s(r(69368));t.dsse=s(r(49032));t.encoding=s(r(52788));t.json=s(r(13327));t.pem=s(r(1055));var a=r(20994)
;Object.defineProperty(t,"RFC3161Timestamp",{enumerable:true,get:function(){return a.RFC3161Timestamp}});var c=r(1673)
;Object.defineProperty(t,"ByteStream",{enumerable:true,get:function(){return c.ByteStream}});var u=r(49358)
;Object.defineProperty(t,"EXTENSION_OID_SCT",{enumerable:true,get:function(){return u.EXTENSION_OID_SCT}})
;Object.defineProperty(t,"X509Certificate",{enumerable:true,get:function(){return u.X509Certificate}})
;Object.defineProperty(t,"X509SCTExtension",{enumerable:true,get:function(){return u.X509SCTExtension}})},13327:(e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});t.canonicalize=function canonicalize(e){let t=""
;if(e===null||typeof e!=="object"||e.toJSON!=null)t+=JSON.stringify(e);else if(Array.isArray(e)){t+="[";let r=true
;e.forEach(e=>{if(!r)t+=",";r=false;t+=canonicalize(e)});t+="]"}else{t+="{";let r=true
;Object.keys(e).sort().forEach(i=>{if(!r)t+=",";r=false;t+=JSON.stringify(i);t+=":";t+=canonicalize(e[i])});t+="}"}
return t}},91817:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.SHA2_HASH_ALGOS=t.RSA_SIGNATURE_ALGOS=t.ECDSA_SIGNATURE_ALGOS=void 0;t.ECDSA_SIGNATURE_ALGOS={
"1.2.840.10045.4.3.1":"sha224","1.2.840.10045.4.3.2":"sha256","1.2.840.10045.4.3.3":"sha384",
"1.2.840.10045.4.3.4":"sha512"};t.RSA_SIGNATURE_ALGOS={"1.2.840.113549.1.1.14":"sha224",
"1.2.840.113549.1.1.11":"sha256","1.2.840.113549.1.1.12":"sha384","1.2.840.113549.1.1.13":"sha512"};t.SHA2_HASH_ALGOS={
"2.16.840.1.101.3.4.2.1":"sha256","2.16.840.1.101.3.4.2.2":"sha384","2.16.840.1.101.3.4.2.3":"sha512"}},1055:(e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});t.toDER=function toDER(e){let t="";e.split("\n").forEach(e=>{
if(e.match(r)||e.match(i))return;t+=e});return Buffer.from(t,"base64")};t.fromDER=function fromDER(e,t="CERTIFICATE"){
const r=e.toString("base64");const i=r.match(/.{1,64}/g)||""
;return[`-----BEGIN ${t}-----`,...i,`-----END ${t}-----`].join("\n").concat("\n")};const r=/-----BEGIN (.*)-----/
;const i=/-----END (.*)-----/},97512:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.RFC3161TimestampVerificationError=void 0;class RFC3161TimestampVerificationError extends Error{}
t.RFC3161TimestampVerificationError=RFC3161TimestampVerificationError},20994:(e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:true});t.RFC3161Timestamp=void 0;var i=r(92714)
;Object.defineProperty(t,"RFC3161Timestamp",{enumerable:true,get:function(){return i.RFC3161Timestamp}})},
92714:function(e,t,r){var i=this&&this.__createBinding||(Object.create?function(e,t,r,i){if(i===void 0)i=r
;var n=Object.getOwnPropertyDescriptor(t,r);if(!n||("get"in n?!t.__esModule:n.writable||n.configurable))n={
enumerable:true,get:function(){return t[r]}};Object.defineProperty(e,i,n)}:function(e,t,r,i){if(i===void 0)i=r;e[i]=t[r]
});var n=this&&this.__setModuleDefault||(Object.create?function(e,t){Object.defineProperty(e,"default",{enumerable:true,
value:t})}:function(e,t){e["default"]=t});var s=this&&this.__importStar||function(){var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){var t=[]
;for(var r in e)if(Object.prototype.hasOwnProperty.call(e,r))t[t.length]=r;return t};return ownKeys(e)}
;return function(e){if(e&&e.__esModule)return e;var t={}
;if(e!=null)for(var r=ownKeys(e),s=0;s<r.length;s++)if(r[s]!=="default")i(t,e,r[s]);n(t,e);return t}}()
;Object.defineProperty(t,"__esModule",{value:true});t.RFC3161Timestamp=void 0;const o=r(86027);const a=s(r(69368))
;const c=r(91817);const u=r(97512);const f=r(62925);class RFC3161Timestamp{root;constructor(e){this.root=e}
static parse(e){const t=o.ASN1Obj.parseBuffer(e);return new RFC3161Timestamp(t)}get status(){
return this.pkiStatusInfoObj.subs[0].toInteger()}get contentType(){return this.contentTypeObj.toOID()}
get eContentType(){return this.eContentTypeObj.toOID()}get signingTime(){return this.tstInfo.genTime}get signerIssuer(){
return this.signerSidObj.subs[0].value}get signerSerialNumber(){return this.signerSidObj.subs[1].value}
get signerDigestAlgorithm(){const e=this.signerDigestAlgorithmObj.subs[0].toOID();return c.SHA2_HASH_ALGOS[e]}
get signatureAlgorithm(){const e=this.signatureAlgorithmObj.subs[0].toOID();return c.ECDSA_SIGNATURE_ALGOS[e]}
get signatureValue(){return this.signatureValueObj.value}get tstInfo(){
return new f.TSTInfo(this.eContentObj.subs[0].subs[0])}verify(e,t){
if(!this.timeStampTokenObj)throw new u.RFC3161TimestampVerificationError("timeStampToken is missing")
;if(this.contentType!=="1.2.840.113549.1.7.2")throw new u.RFC3161TimestampVerificationError(`incorrect content type: ${this.contentType}`)
;if(this.eContentType!=="1.2.840.113549.1.9.16.1.4")throw new u.RFC3161TimestampVerificationError(`incorrect encapsulated content type: ${this.eContentType}`)
;this.tstInfo.verify(e);this.verifyMessageDigest();this.verifySignature(t)}verifyMessageDigest(){
const e=a.digest(this.signerDigestAlgorithm,this.tstInfo.raw)
;const t=this.messageDigestAttributeObj.subs[1].subs[0].value
;if(!a.bufferEqual(e,t))throw new u.RFC3161TimestampVerificationError("signed data does not match tstInfo")}
verifySignature(e){const t=this.signedAttrsObj.toDER();t[0]=49
;const r=a.verify(t,e,this.signatureValue,this.signatureAlgorithm)
;if(!r)throw new u.RFC3161TimestampVerificationError("signature verification failed")}get pkiStatusInfoObj(){
return this.root.subs[0]}get timeStampTokenObj(){return this.root.subs[1]}get contentTypeObj(){
return this.timeStampTokenObj.subs[0]}get signedDataObj(){
const e=this.timeStampTokenObj.subs.find(e=>e.tag.isContextSpecific(0));return e.subs[0]}get encapContentInfoObj(){
return this.signedDataObj.subs[2]}get signerInfosObj(){const e=this.signedDataObj;return e.subs[e.subs.length-1]}
get signerInfoObj(){return this.signerInfosObj.subs[0]}get eContentTypeObj(){return this.encapContentInfoObj.subs[0]}
get eContentObj(){return this.encapContentInfoObj.subs[1]}get signedAttrsObj(){
const e=this.signerInfoObj.subs.find(e=>e.tag.isContextSpecific(0));return e}get messageDigestAttributeObj(){
const e=this.signedAttrsObj.subs.find(e=>e.subs[0].tag.isOID()&&e.subs[0].toOID()==="1.2.840.113549.1.9.4");return e}
get signerSidObj(){return this.signerInfoObj.subs[1]}get signerDigestAlgorithmObj(){return this.signerInfoObj.subs[2]}
get signatureAlgorithmObj(){return this.signerInfoObj.subs[4]}get signatureValueObj(){return this.signerInfoObj.subs[5]}
}t.RFC3161Timestamp=RFC3161Timestamp},62925:function(e,t,r){
var i=this&&this.__createBinding||(Object.create?function(e,t,r,i){if(i===void 0)i=r
;var n=Object.getOwnPropertyDescriptor(t,r);if(!n||("get"in n?!t.__esModule:n.writable||n.configurable))n={
enumerable:true,get:function(){return t[r]}};Object.defineProperty(e,i,n)}:function(e,t,r,i){if(i===void 0)i=r;e[i]=t[r]
});var n=this&&this.__setModuleDefault||(Object.create?function(e,t){Object.defineProperty(e,"default",{enumerable:true,
value:t})}:function(e,t){e["default"]=t});var s=this&&this.__importStar||function(){var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){var t=[]
;for(var r in e)if(Object.prototype.hasOwnProperty.call(e,r))t[t.length]=r;return t};return ownKeys(e)}
;return function(e){if(e&&e.__esModule)return e;var t={}
;if(e!=null)for(var r=ownKeys(e),s=0;s<r.length;s++)if(r[s]!=="default")i(t,e,r[s]);n(t,e);return t}}()
;Object.defineProperty(t,"__esModule",{value:true});t.TSTInfo=void 0;const o=s(r(69368));const a=r(91817)
;const c=r(97512);t.TSTInfo=class TSTInfo{root;constructor(e){this.root=e}get version(){
return this.root.subs[0].toInteger()}get genTime(){return this.root.subs[4].toDate()}get messageImprintHashAlgorithm(){
const e=this.messageImprintObj.subs[0].subs[0].toOID();return a.SHA2_HASH_ALGOS[e]}get messageImprintHashedMessage(){
return this.messageImprintObj.subs[1].value}get raw(){return this.root.toDER()}verify(e){
const t=o.digest(this.messageImprintHashAlgorithm,e)
;if(!o.bufferEqual(t,this.messageImprintHashedMessage))throw new c.RFC3161TimestampVerificationError("message imprint does not match artifact")
}get messageImprintObj(){return this.root.subs[2]}}},1673:(e,t)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.ByteStream=void 0;class StreamError extends Error{}class ByteStream{static BLOCK_SIZE=1024;buf;view;start=0
;constructor(e){if(e){this.buf=e;this.view=Buffer.from(e)}else{this.buf=Buffer.alloc(0);this.view=Buffer.from(this.buf)}
}get buffer(){return this.view.subarray(0,this.start)}get length(){return this.view.byteLength}get position(){
return this.start}seek(e){this.start=e}slice(e,t){const r=e+t
;if(r>this.length)throw new StreamError("request past end of buffer");return this.view.subarray(e,r)}appendChar(e){
this.ensureCapacity(1);this.view[this.start]=e;this.start+=1}appendUint16(e){this.ensureCapacity(2)
;const t=new Uint16Array([e]);const r=new Uint8Array(t.buffer);this.view[this.start]=r[1];this.view[this.start+1]=r[0]
;this.start+=2}appendUint24(e){this.ensureCapacity(3);const t=new Uint32Array([e]);const r=new Uint8Array(t.buffer)
;this.view[this.start]=r[2];this.view[this.start+1]=r[1];this.view[this.start+2]=r[0];this.start+=3}appendView(e){
this.ensureCapacity(e.length);this.view.set(e,this.start);this.start+=e.length}getBlock(e){
if(e<=0)return Buffer.alloc(0);if(this.start+e>this.view.length)throw new Error("request past end of buffer")
;const t=this.view.subarray(this.start,this.start+e);this.start+=e;return t}getUint8(){return this.getBlock(1)[0]}
getUint16(){const e=this.getBlock(2);return e[0]<<8|e[1]}ensureCapacity(e){if(this.start+e>this.view.byteLength){
const t=ByteStream.BLOCK_SIZE+(e>ByteStream.BLOCK_SIZE?e:0);this.realloc(this.view.byteLength+t)}}realloc(e){
const t=Buffer.alloc(e);const r=Buffer.from(t);r.set(this.view);this.buf=t;this.view=r}}t.ByteStream=ByteStream},
83566:function(e,t,r){var i=this&&this.__createBinding||(Object.create?function(e,t,r,i){if(i===void 0)i=r
;var n=Object.getOwnPropertyDescriptor(t,r);if(!n||("get"in n?!t.__esModule:n.writable||n.configurable))n={
enumerable:true,get:function(){return t[r]}};Object.defineProperty(e,i,n)}:function(e,t,r,i){if(i===void 0)i=r;e[i]=t[r]
});var n=this&&this.__setModuleDefault||(Object.create?function(e,t){Object.defineProperty(e,"default",{enumerable:true,
value:t})}:function(e,t){e["default"]=t});var s=this&&this.__importStar||function(){var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){var t=[]
;for(var r in e)if(Object.prototype.hasOwnProperty.call(e,r))t[t.length]=r;return t};return ownKeys(e)}
;return function(e){if(e&&e.__esModule)return e;var t={}
;if(e!=null)for(var r=ownKeys(e),s=0;s<r.length;s++)if(r[s]!=="default")i(t,e,r[s]);n(t,e);return t}}()
;Object.defineProperty(t,"__esModule",{value:true});t.X509Certificate=t.EXTENSION_OID_SCT=void 0;const o=r(86027)
;const a=s(r(69368));const c=r(91817);const u=s(r(1055));const f=r(96389);t.EXTENSION_OID_SCT="1.3.6.1.4.1.11129.2.4.2"
;class X509Certificate{root;constructor(e){this.root=e}static parse(e){const t=typeof e==="string"?u.toDER(e):e
;const r=o.ASN1Obj.parseBuffer(t);return new X509Certificate(r)}get tbsCertificate(){return this.tbsCertificateObj}
get version(){const e=this.versionObj.subs[0].toInteger();return`v${(e+BigInt(1)).toString()}`}get serialNumber(){
return this.serialNumberObj.value}get notBefore(){return this.validityObj.subs[0].toDate()}get notAfter(){
return this.validityObj.subs[1].toDate()}get issuer(){return this.issuerObj.value}get subject(){
return this.subjectObj.value}get publicKey(){return this.subjectPublicKeyInfoObj.toDER()}get signatureAlgorithm(){
const e=this.signatureAlgorithmObj.subs[0].toOID();if(c.RSA_SIGNATURE_ALGOS[e])return c.RSA_SIGNATURE_ALGOS[e]
;return c.ECDSA_SIGNATURE_ALGOS[e]}get signatureValue(){return this.signatureValueObj.value.subarray(1)}
get subjectAltName(){const e=this.extSubjectAltName;return e?.uri||e?.rfc822Name}get extensions(){
const e=this.extensionsObj?.subs[0];return e?.subs||[]}get extKeyUsage(){const e=this.findExtension("2.5.29.15")
;return e?new f.X509KeyUsageExtension(e):void 0}get extBasicConstraints(){const e=this.findExtension("2.5.29.19")
;return e?new f.X509BasicConstraintsExtension(e):void 0}get extSubjectAltName(){const e=this.findExtension("2.5.29.17")
;return e?new f.X509SubjectAlternativeNameExtension(e):void 0}get extAuthorityKeyID(){
const e=this.findExtension("2.5.29.35");return e?new f.X509AuthorityKeyIDExtension(e):void 0}get extSubjectKeyID(){
const e=this.findExtension("2.5.29.14");return e?new f.X509SubjectKeyIDExtension(e):void 0}get extSCT(){
const e=this.findExtension(t.EXTENSION_OID_SCT);return e?new f.X509SCTExtension(e):void 0}get isCA(){
const e=this.extBasicConstraints?.isCA||false;if(this.extKeyUsage)return e&&this.extKeyUsage.keyCertSign;return e}
extension(e){const t=this.findExtension(e);return t?new f.X509Extension(t):void 0}verify(e){
const t=e?.publicKey||this.publicKey;const r=a.createPublicKey(t)
;return a.verify(this.tbsCertificate.toDER(),r,this.signatureValue,this.signatureAlgorithm)}validForDate(e){
return this.notBefore<=e&&e<=this.notAfter}equals(e){return this.root.toDER().equals(e.root.toDER())}clone(){
const e=this.root.toDER();const t=Buffer.alloc(e.length);e.copy(t);return X509Certificate.parse(t)}findExtension(e){
return this.extensions.find(t=>t.subs[0].toOID()===e)}get tbsCertificateObj(){return this.root.subs[0]}
get signatureAlgorithmObj(){return this.root.subs[1]}get signatureValueObj(){return this.root.subs[2]}get versionObj(){
return this.tbsCertificateObj.subs[0]}get serialNumberObj(){return this.tbsCertificateObj.subs[1]}get issuerObj(){
return this.tbsCertificateObj.subs[3]}get validityObj(){return this.tbsCertificateObj.subs[4]}get subjectObj(){
return this.tbsCertificateObj.subs[5]}get subjectPublicKeyInfoObj(){return this.tbsCertificateObj.subs[6]}
get extensionsObj(){return this.tbsCertificateObj.subs.find(e=>e.tag.isContextSpecific(3))}}
t.X509Certificate=X509Certificate},96389:(e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.X509SCTExtension=t.X509SubjectKeyIDExtension=t.X509AuthorityKeyIDExtension=t.X509SubjectAlternativeNameExtension=t.X509KeyUsageExtension=t.X509BasicConstraintsExtension=t.X509Extension=void 0
;const i=r(1673);const n=r(6144);class X509Extension{root;constructor(e){this.root=e}get oid(){
return this.root.subs[0].toOID()}get critical(){return this.root.subs.length===3?this.root.subs[1].toBoolean():false}
get value(){return this.extnValueObj.value}get valueObj(){return this.extnValueObj}get extnValueObj(){
return this.root.subs[this.root.subs.length-1]}}t.X509Extension=X509Extension
;t.X509BasicConstraintsExtension=class X509BasicConstraintsExtension extends X509Extension{get isCA(){
return this.sequence.subs[0]?.toBoolean()??false}get pathLenConstraint(){
return this.sequence.subs.length>1?this.sequence.subs[1].toInteger():void 0}get sequence(){
return this.extnValueObj.subs[0]}};t.X509KeyUsageExtension=class X509KeyUsageExtension extends X509Extension{
get digitalSignature(){return this.bitString[0]===1}get keyCertSign(){return this.bitString[5]===1}get crlSign(){
return this.bitString[6]===1}get bitString(){return this.extnValueObj.subs[0].toBitString()}}
;t.X509SubjectAlternativeNameExtension=class X509SubjectAlternativeNameExtension extends X509Extension{get rfc822Name(){
return this.findGeneralName(1)?.value.toString("ascii")}get uri(){
return this.findGeneralName(6)?.value.toString("ascii")}otherName(e){const t=this.findGeneralName(0)
;if(t===void 0)return;const r=t.subs[0].toOID();if(r!==e)return;const i=t.subs[1]
;return i.subs[0].value.toString("ascii")}findGeneralName(e){
return this.generalNames.find(t=>t.tag.isContextSpecific(e))}get generalNames(){return this.extnValueObj.subs[0].subs}}
;t.X509AuthorityKeyIDExtension=class X509AuthorityKeyIDExtension extends X509Extension{get keyIdentifier(){
return this.findSequenceMember(0)?.value}findSequenceMember(e){
return this.sequence.subs.find(t=>t.tag.isContextSpecific(e))}get sequence(){return this.extnValueObj.subs[0]}}
;t.X509SubjectKeyIDExtension=class X509SubjectKeyIDExtension extends X509Extension{get keyIdentifier(){
return this.extnValueObj.subs[0].value}};t.X509SCTExtension=class X509SCTExtension extends X509Extension{constructor(e){
super(e)}get signedCertificateTimestamps(){const e=this.extnValueObj.subs[0].value;const t=new i.ByteStream(e)
;const r=t.getUint16()+2;const s=[];while(t.position<r){const e=t.getUint16();const r=t.getBlock(e)
;s.push(n.SignedCertificateTimestamp.parse(r))}
if(t.position!==r)throw new Error("SCT list length does not match actual length");return s}}},49358:(e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:true});t.X509SCTExtension=t.X509Certificate=t.EXTENSION_OID_SCT=void 0
;var i=r(83566);Object.defineProperty(t,"EXTENSION_OID_SCT",{enumerable:true,get:function(){return i.EXTENSION_OID_SCT}
});Object.defineProperty(t,"X509Certificate",{enumerable:true,get:function(){return i.X509Certificate}});var n=r(96389)
;Object.defineProperty(t,"X509SCTExtension",{enumerable:true,get:function(){return n.X509SCTExtension}})},
6144:function(e,t,r){var i=this&&this.__createBinding||(Object.create?function(e,t,r,i){if(i===void 0)i=r
;var n=Object.getOwnPropertyDescriptor(t,r);if(!n||("get"in n?!t.__esModule:n.writable||n.configurable))n={
enumerable:true,get:function(){return t[r]}};Object.defineProperty(e,i,n)}:function(e,t,r,i){if(i===void 0)i=r;e[i]=t[r]
});var n=this&&this.__setModuleDefault||(Object.create?function(e,t){Object.defineProperty(e,"default",{enumerable:true,
value:t})}:function(e,t){e["default"]=t});var s=this&&this.__importStar||function(){var ownKeys=function(e){
ownKeys=Object.getOwnPropertyNames||function(e){var t=[]
;for(var r in e)if(Object.prototype.hasOwnProperty.call(e,r))t[t.length]=r;return t};return ownKeys(e)}
;return function(e){if(e&&e.__esModule)return e;var t={}
;if(e!=null)for(var r=ownKeys(e),s=0;s<r.length;s++)if(r[s]!=="default")i(t,e,r[s]);n(t,e);return t}}()
;Object.defineProperty(t,"__esModule",{value:true});t.SignedCertificateTimestamp=void 0;const o=s(r(69368))
;const a=r(1673);class SignedCertificateTimestamp{version;logID;timestamp;extensions;hashAlgorithm;signatureAlgorithm
;signature;constructor(e){this.version=e.version;this.logID=e.logID;this.timestamp=e.timestamp
;this.extensions=e.extensions;this.hashAlgorithm=e.hashAlgorithm;this.signatureAlgorithm=e.signatureAlgorithm
;this.signature=e.signature}get datetime(){return new Date(Number(this.timestamp.readBigInt64BE()))}get algorithm(){
switch(this.hashAlgorithm){case 0:return"none";case 1:return"md5";case 2:return"sha1";case 3:return"sha224";case 4:
return"sha256";case 5:return"sha384";case 6:return"sha512";default:return"unknown"}}verify(e,t){const r=new a.ByteStream
;r.appendChar(this.version);r.appendChar(0);r.appendView(this.timestamp);r.appendUint16(1);r.appendView(e)
;r.appendUint16(this.extensions.byteLength);if(this.extensions.byteLength>0)r.appendView(this.extensions)
;return o.verify(r.buffer,t,this.signature,this.algorithm)}static parse(e){const t=new a.ByteStream(e)
;const r=t.getUint8();const i=t.getBlock(32);const n=t.getBlock(8);const s=t.getUint16();const o=t.getBlock(s)
;const c=t.getUint8();const u=t.getUint8();const f=t.getUint16();const l=t.getBlock(f)
;if(t.position!==e.length)throw new Error("SCT buffer length mismatch");return new SignedCertificateTimestamp({
version:r,logID:i,timestamp:n,extensions:o,hashAlgorithm:c,signatureAlgorithm:u,signature:l})}}
t.SignedCertificateTimestamp=SignedCertificateTimestamp},36764:(e,t,r)=>{Object.defineProperty(t,"__esModule",{
value:true});t.DSSELogEntryV002=t.DSSERequestV002=void 0;const i=r(47030);const n=r(5334);const s=r(7543)
;t.DSSERequestV002={fromJSON(e){return{envelope:isSet(e.envelope)?i.Envelope.fromJSON(e.envelope):void 0,
verifiers:globalThis.Array.isArray(e?.verifiers)?e.verifiers.map(e=>s.Verifier.fromJSON(e)):[]}},toJSON(e){const t={}
;if(e.envelope!==void 0)t.envelope=i.Envelope.toJSON(e.envelope)
;if(e.verifiers?.length)t.verifiers=e.verifiers.map(e=>s.Verifier.toJSON(e));return t}};t.DSSELogEntryV002={fromJSON(e){
return{payloadHash:isSet(e.payloadHash)?n.HashOutput.fromJSON(e.payloadHash):void 0,
signatures:globalThis.Array.isArray(e?.signatures)?e.signatures.map(e=>s.Signature.fromJSON(e)):[]}},toJSON(e){
const t={};if(e.payloadHash!==void 0)t.payloadHash=n.HashOutput.toJSON(e.payloadHash)
;if(e.signatures?.length)t.signatures=e.signatures.map(e=>s.Signature.toJSON(e));return t}};function isSet(e){
return e!==null&&e!==void 0}},381:(e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.CreateEntryRequest=t.Spec=t.Entry=void 0;const i=r(36764);const n=r(4969);t.Entry={fromJSON(e){return{
kind:isSet(e.kind)?globalThis.String(e.kind):"",apiVersion:isSet(e.apiVersion)?globalThis.String(e.apiVersion):"",
spec:isSet(e.spec)?t.Spec.fromJSON(e.spec):void 0}},toJSON(e){const r={};if(e.kind!=="")r.kind=e.kind
;if(e.apiVersion!=="")r.apiVersion=e.apiVersion;if(e.spec!==void 0)r.spec=t.Spec.toJSON(e.spec);return r}};t.Spec={
fromJSON(e){return{spec:isSet(e.hashedRekordV002)?{$case:"hashedRekordV002",
hashedRekordV002:n.HashedRekordLogEntryV002.fromJSON(e.hashedRekordV002)}:isSet(e.dsseV002)?{$case:"dsseV002",
dsseV002:i.DSSELogEntryV002.fromJSON(e.dsseV002)}:void 0}},toJSON(e){const t={}
;if(e.spec?.$case==="hashedRekordV002")t.hashedRekordV002=n.HashedRekordLogEntryV002.toJSON(e.spec.hashedRekordV002);else if(e.spec?.$case==="dsseV002")t.dsseV002=i.DSSELogEntryV002.toJSON(e.spec.dsseV002)
;return t}};t.CreateEntryRequest={fromJSON(e){return{spec:isSet(e.hashedRekordRequestV002)?{
$case:"hashedRekordRequestV002",hashedRekordRequestV002:n.HashedRekordRequestV002.fromJSON(e.hashedRekordRequestV002)
}:isSet(e.dsseRequestV002)?{$case:"dsseRequestV002",dsseRequestV002:i.DSSERequestV002.fromJSON(e.dsseRequestV002)
}:void 0}},toJSON(e){const t={}
;if(e.spec?.$case==="hashedRekordRequestV002")t.hashedRekordRequestV002=n.HashedRekordRequestV002.toJSON(e.spec.hashedRekordRequestV002);else if(e.spec?.$case==="dsseRequestV002")t.dsseRequestV002=i.DSSERequestV002.toJSON(e.spec.dsseRequestV002)
;return t}};function isSet(e){return e!==null&&e!==void 0}},4969:(e,t,r)=>{Object.defineProperty(t,"__esModule",{
value:true});t.HashedRekordLogEntryV002=t.HashedRekordRequestV002=void 0;const i=r(5334);const n=r(7543)
;t.HashedRekordRequestV002={fromJSON(e){return{
digest:isSet(e.digest)?Buffer.from(bytesFromBase64(e.digest)):Buffer.alloc(0),
signature:isSet(e.signature)?n.Signature.fromJSON(e.signature):void 0}},toJSON(e){const t={}
;if(e.digest.length!==0)t.digest=base64FromBytes(e.digest)
;if(e.signature!==void 0)t.signature=n.Signature.toJSON(e.signature);return t}};t.HashedRekordLogEntryV002={fromJSON(e){
return{data:isSet(e.data)?i.HashOutput.fromJSON(e.data):void 0,
signature:isSet(e.signature)?n.Signature.fromJSON(e.signature):void 0}},toJSON(e){const t={}
;if(e.data!==void 0)t.data=i.HashOutput.toJSON(e.data)
;if(e.signature!==void 0)t.signature=n.Signature.toJSON(e.signature);return t}};function bytesFromBase64(e){
return Uint8Array.from(globalThis.Buffer.from(e,"base64"))}function base64FromBytes(e){
return globalThis.Buffer.from(e).toString("base64")}function isSet(e){return e!==null&&e!==void 0}},7543:(e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:true});t.Signature=t.Verifier=t.PublicKey=void 0;const i=r(5334)
;t.PublicKey={fromJSON(e){return{rawBytes:isSet(e.rawBytes)?Buffer.from(bytesFromBase64(e.rawBytes)):Buffer.alloc(0)}},
toJSON(e){const t={};if(e.rawBytes.length!==0)t.rawBytes=base64FromBytes(e.rawBytes);return t}};t.Verifier={fromJSON(e){
return{verifier:isSet(e.publicKey)?{$case:"publicKey",publicKey:t.PublicKey.fromJSON(e.publicKey)
}:isSet(e.x509Certificate)?{$case:"x509Certificate",x509Certificate:i.X509Certificate.fromJSON(e.x509Certificate)
}:void 0,keyDetails:isSet(e.keyDetails)?(0,i.publicKeyDetailsFromJSON)(e.keyDetails):0}},toJSON(e){const r={}
;if(e.verifier?.$case==="publicKey")r.publicKey=t.PublicKey.toJSON(e.verifier.publicKey);else if(e.verifier?.$case==="x509Certificate")r.x509Certificate=i.X509Certificate.toJSON(e.verifier.x509Certificate)
;if(e.keyDetails!==0)r.keyDetails=(0,i.publicKeyDetailsToJSON)(e.keyDetails);return r}};t.Signature={fromJSON(e){return{
content:isSet(e.content)?Buffer.from(bytesFromBase64(e.content)):Buffer.alloc(0),
verifier:isSet(e.verifier)?t.Verifier.fromJSON(e.verifier):void 0}},toJSON(e){const r={}
;if(e.content.length!==0)r.content=base64FromBytes(e.content)
;if(e.verifier!==void 0)r.verifier=t.Verifier.toJSON(e.verifier);return r}};function bytesFromBase64(e){
return Uint8Array.from(globalThis.Buffer.from(e,"base64"))}function base64FromBytes(e){
return globalThis.Buffer.from(e).toString("base64")}function isSet(e){return e!==null&&e!==void 0}},
13835:function(e,t,r){var i=this&&this.__createBinding||(Object.create?function(e,t,r,i){if(i===void 0)i=r
;var n=Object.getOwnPropertyDescriptor(t,r);if(!n||("get"in n?!t.__esModule:n.writable||n.configurable))n={
enumerable:true,get:function(){return t[r]}};Object.defineProperty(e,i,n)}:function(e,t,r,i){if(i===void 0)i=r;e[i]=t[r]
});var n=this&&this.__exportStar||function(e,t){
for(var r in e)if(r!=="default"&&!Object.prototype.hasOwnProperty.call(t,r))i(t,e,r)}
;Object.defineProperty(t,"__esModule",{value:true});n(r(36764),t);n(r(381),t);n(r(4969),t);n(r(7543),t)},
52635:(e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.DSSESignatureContent=void 0;const i=r(83917)
;t.DSSESignatureContent=class DSSESignatureContent{env;constructor(e){this.env=e}compareDigest(e){
return i.crypto.bufferEqual(e,i.crypto.digest("sha256",this.env.payload))}compareSignedDigest(e){
return i.crypto.bufferEqual(e,i.crypto.digest("sha256",this.preAuthEncoding))}compareSignature(e){
return i.crypto.bufferEqual(e,this.signature)}verifySignature(e){
return i.crypto.verify(this.preAuthEncoding,e,this.signature)}get signature(){
return this.env.signatures.length>0?this.env.signatures[0].sig:Buffer.from("")}get preAuthEncoding(){
return i.dsse.preAuthEncoding(this.env.payloadType,this.env.payload)}}},42544:(e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:true});t.toSignedEntity=function toSignedEntity(e,t){
const{tlogEntries:r,timestampVerificationData:n}=e.verificationMaterial;const s=[]
;for(const e of r)if(e.integratedTime&&e.integratedTime!=="0")s.push({$case:"transparency-log",tlogEntry:e})
;for(const e of n?.rfc3161Timestamps??[])s.push({$case:"timestamp-authority",
timestamp:i.RFC3161Timestamp.parse(Buffer.from(e.signedTimestamp))});return{signature:signatureContent(e,t),key:key(e),
tlogEntries:r,timestamps:s}};t.signatureContent=signatureContent;const i=r(83917);const n=r(52635);const s=r(48912)
;function signatureContent(e,t){switch(e.content.$case){case"dsseEnvelope":
return new n.DSSESignatureContent(e.content.dsseEnvelope);case"messageSignature":
return new s.MessageSignatureContent(e.content.messageSignature,t)}}function key(e){
switch(e.verificationMaterial.content.$case){case"publicKey":return{$case:"public-key",
hint:e.verificationMaterial.content.publicKey.hint};case"x509CertificateChain":return{$case:"certificate",
certificate:i.X509Certificate.parse(Buffer.from(e.verificationMaterial.content.x509CertificateChain.certificates[0].rawBytes))
};case"certificate":return{$case:"certificate",
certificate:i.X509Certificate.parse(Buffer.from(e.verificationMaterial.content.certificate.rawBytes))}}}},
48912:(e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.MessageSignatureContent=void 0;const i=r(83917)
;const n=r(19654);const s={[n.HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED]:"sha256",[n.HashAlgorithm.SHA2_256]:"sha256",
[n.HashAlgorithm.SHA2_384]:"sha384",[n.HashAlgorithm.SHA2_512]:"sha512",[n.HashAlgorithm.SHA3_256]:"sha3-256",
[n.HashAlgorithm.SHA3_384]:"sha3-384"};t.MessageSignatureContent=class MessageSignatureContent{signature;messageDigest
;artifact;hashAlgorithm;constructor(e,t){this.signature=e.signature;this.messageDigest=e.messageDigest.digest
;this.artifact=t;this.hashAlgorithm=s[e.messageDigest.algorithm]??"sha256"}compareSignature(e){
return i.crypto.bufferEqual(e,this.signature)}compareDigest(e){return i.crypto.bufferEqual(e,this.messageDigest)}
compareSignedDigest(e){return this.compareDigest(e)}verifySignature(e){
return i.crypto.verify(this.artifact,e,this.signature,this.hashAlgorithm)}}},36849:(e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});t.PolicyError=t.VerificationError=void 0
;class BaseError extends Error{code;cause;constructor({code:e,message:t,cause:r}){super(t);this.code=e;this.cause=r
;this.name=this.constructor.name}}t.VerificationError=class VerificationError extends BaseError{}
;t.PolicyError=class PolicyError extends BaseError{}},54187:(e,t,r)=>{t.BL=t.jO=t.DC=void 0;var i=r(42544)
;Object.defineProperty(t,"DC",{enumerable:true,get:function(){return i.toSignedEntity}});r(36849);var n=r(97822)
;Object.defineProperty(t,"jO",{enumerable:true,get:function(){return n.toTrustMaterial}});var s=r(74433)
;Object.defineProperty(t,"BL",{enumerable:true,get:function(){return s.Verifier}})},38412:(e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:true});t.CertificateChainVerifier=void 0
;t.verifyCertificateChain=function verifyCertificateChain(e,t,r){const s=(0,n.filterCertAuthorities)(r,e);let o
;for(const r of s)try{const i=new CertificateChainVerifier({trustedCerts:r.certChain,untrustedCert:t,timestamp:e})
;return i.verify()}catch(e){o=e}throw new i.VerificationError({code:"CERTIFICATE_ERROR",
message:"Failed to verify certificate chain",cause:o})};const i=r(36849);const n=r(97822)
;class CertificateChainVerifier{untrustedCert;trustedCerts;localCerts;timestamp;constructor(e){
this.untrustedCert=e.untrustedCert;this.trustedCerts=e.trustedCerts
;this.localCerts=dedupeCertificates([...e.trustedCerts,e.untrustedCert]);this.timestamp=e.timestamp}verify(){
const e=this.sort();this.checkPath(e);const t=e.every(e=>e.validForDate(this.timestamp))
;if(!t)throw new i.VerificationError({code:"CERTIFICATE_ERROR",
message:"certificate is not valid or expired at the specified date"});return e}sort(){const e=this.untrustedCert
;let t=this.buildPaths(e);t=t.filter(e=>e.some(e=>this.trustedCerts.includes(e)))
;if(t.length===0)throw new i.VerificationError({code:"CERTIFICATE_ERROR",message:"no trusted certificate path found"})
;const r=t.reduce((e,t)=>e.length<t.length?e:t);return[e,...r].slice(0,-1)}buildPaths(e){const t=[]
;const r=this.findIssuer(e);if(r.length===0)throw new i.VerificationError({code:"CERTIFICATE_ERROR",
message:"no valid certificate path found"});for(let i=0;i<r.length;i++){const n=r[i];if(n.equals(e)){t.push([e])
;continue}const s=this.buildPaths(n);for(let e=0;e<s.length;e++)t.push([n,...s[e]])}return t}findIssuer(e){let t=[]
;let r;if(e.subject.equals(e.issuer))if(e.verify())return[e];if(e.extAuthorityKeyID)r=e.extAuthorityKeyID.keyIdentifier
;this.localCerts.forEach(i=>{if(r)if(i.extSubjectKeyID){if(i.extSubjectKeyID.keyIdentifier.equals(r))t.push(i);return}
if(i.subject.equals(e.issuer))t.push(i)});t=t.filter(t=>{try{return e.verify(t)}catch(e){return false}});return t}
checkPath(e){if(e.length<1)throw new i.VerificationError({code:"CERTIFICATE_ERROR",
message:"certificate chain must contain at least one certificate"});const t=e.slice(1).every(e=>e.isCA)
;if(!t)throw new i.VerificationError({code:"CERTIFICATE_ERROR",message:"intermediate certificate is not a CA"})
;for(let t=e.length-2;t>=0;t--)if(!e[t].issuer.equals(e[t+1].subject))throw new i.VerificationError({
code:"CERTIFICATE_ERROR",message:"incorrect certificate name chaining"});for(let t=0;t<e.length;t++){const r=e[t]
;if(r.extBasicConstraints?.isCA){const e=r.extBasicConstraints.pathLenConstraint
;if(e!==void 0&&e<t-1)throw new i.VerificationError({code:"CERTIFICATE_ERROR",message:"path length constraint exceeded"
})}}}}t.CertificateChainVerifier=CertificateChainVerifier;function dedupeCertificates(e){
for(let t=0;t<e.length;t++)for(let r=t+1;r<e.length;r++)if(e[t].equals(e[r])){e.splice(r,1);r--}return e}},
53771:(e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.verifyPublicKey=function verifyPublicKey(e,t,r){
const i=r.publicKey(e);t.forEach(e=>{if(!i.validFor(e))throw new n.VerificationError({code:"PUBLIC_KEY_ERROR",
message:`Public key is not valid for timestamp: ${e.toISOString()}`})});return{key:i.publicKey}}
;t.verifyCertificate=function verifyCertificate(e,t,r){let i=[];t.forEach(t=>{i=(0,
s.verifyCertificateChain)(t,e,r.certificateAuthorities)});return{scts:(0,o.verifySCTs)(i[0],i[1],r.ctlogs),
signer:getSigner(i[0])}};const i=r(83917);const n=r(36849);const s=r(38412);const o=r(21633)
;const a="1.3.6.1.4.1.57264.1.1";const c="1.3.6.1.4.1.57264.1.8";function getSigner(e){let t;const r=e.extension(c)
;if(r)t=r.valueObj.subs?.[0]?.value.toString("ascii");else t=e.extension(a)?.value.toString("ascii")
;const n=e.extensions.map(e=>{const t=e.subs[0].toOID();return{oid:{id:t.split(".").map(Number)},
value:e.subs[e.subs.length-1].value}});const s={extensions:{issuer:t},subjectAlternativeName:e.subjectAltName,oids:n}
;return{key:i.crypto.createPublicKey(e.publicKey),identity:s}}},21633:(e,t,r)=>{Object.defineProperty(t,"__esModule",{
value:true});t.verifySCTs=function verifySCTs(e,t,r){let o;const a=e.clone();for(let e=0;e<a.extensions.length;e++){
const t=a.extensions[e];if(t.subs[0].toOID()===i.EXTENSION_OID_SCT){o=new i.X509SCTExtension(t);a.extensions.splice(e,1)
;break}}if(!o)return[];if(o.signedCertificateTimestamps.length===0)return[];const c=new i.ByteStream
;const u=i.crypto.digest("sha256",t.publicKey);c.appendView(u);const f=a.tbsCertificate.toDER();c.appendUint24(f.length)
;c.appendView(f);return o.signedCertificateTimestamps.map(e=>{const t=(0,s.filterTLogAuthorities)(r,{logID:e.logID,
targetDate:e.datetime});const i=t.some(t=>e.verify(c.buffer,t.publicKey));if(!i)throw new n.VerificationError({
code:"CERTIFICATE_ERROR",message:"SCT verification failed"});return e.logID})};const i=r(83917);const n=r(36849)
;const s=r(97822)},88037:(e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.verifySubjectAlternativeName=function verifySubjectAlternativeName(e,t){
if(t===void 0||!t.match(e))throw new i.PolicyError({code:"UNTRUSTED_SIGNER_ERROR",
message:`certificate identity error - expected ${e}, got ${t}`})};t.verifyExtensions=function verifyExtensions(e,t={}){
let r;for(r in e)if(t[r]!==e[r])throw new i.PolicyError({code:"UNTRUSTED_SIGNER_ERROR",
message:`invalid certificate extension - expected ${r}=${e[r]}, got ${r}=${t[r]}`})}
;t.verifyOIDs=function verifyOIDs(e,t=[]){for(const r of e){
const e=t.find(e=>oidEquals(r.oid?.id,e.oid?.id)&&r.value.equals(e.value));if(!e){
const e=r.oid?.id.join(".")??"<unknown>";throw new i.PolicyError({code:"UNTRUSTED_SIGNER_ERROR",
message:`invalid certificate extension - missing OID ${e}`})}}};const i=r(36849);function oidEquals(e,t){
if(e===void 0||t===void 0)return false;return e.length===t.length&&e.every((e,r)=>e===t[r])}},27968:(e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:true});t.getTSATimestamp=function getTSATimestamp(e,t,r){(0,
i.verifyRFC3161Timestamp)(e,t,r);return{type:"timestamp-authority",logID:e.signerSerialNumber,timestamp:e.signingTime}}
;t.getTLogTimestamp=function getTLogTimestamp(e){if(!e.inclusionPromise)return;return{type:"transparency-log",
logID:e.logId.keyId,timestamp:new Date(Number(e.integratedTime)*1e3)}};const i=r(84472)},84472:(e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:true});t.verifyRFC3161Timestamp=function verifyRFC3161Timestamp(e,t,r){
const i=e.signingTime;r=(0,o.filterCertAuthorities)(r,i);r=filterCAsBySerialAndIssuer(r,{
serialNumber:e.signerSerialNumber,issuer:e.signerIssuer});const s=r.some(r=>{try{verifyTimestampForCA(e,t,r);return true
}catch(e){return false}});if(!s)throw new n.VerificationError({code:"TIMESTAMP_ERROR",
message:"timestamp could not be verified"})};const i=r(83917);const n=r(36849);const s=r(38412);const o=r(97822)
;function verifyTimestampForCA(e,t,r){const[o,...a]=r.certChain;const c=i.crypto.createPublicKey(o.publicKey)
;const u=e.signingTime;try{new s.CertificateChainVerifier({untrustedCert:o,trustedCerts:a,timestamp:u}).verify()
}catch(e){throw new n.VerificationError({code:"TIMESTAMP_ERROR",message:"invalid certificate chain"})}e.verify(t,c)}
function filterCAsBySerialAndIssuer(e,t){
return e.filter(e=>e.certChain.length>0&&i.crypto.bufferEqual(e.certChain[0].serialNumber,t.serialNumber)&&i.crypto.bufferEqual(e.certChain[0].issuer,t.issuer))
}},39266:(e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.LogCheckpoint=void 0
;t.verifyCheckpoint=function verifyCheckpoint(e,t){const r=e.inclusionProof
;const i=SignedNote.fromString(r.checkpoint.envelope);const s=LogCheckpoint.fromString(i.note)
;if(!verifySignedNote(i,t))throw new n.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",
message:"invalid checkpoint signature"});return s};const i=r(83917);const n=r(36849);const s=/\u2014 (\S+) (\S+)\n/g
;function verifySignedNote(e,t){const r=Buffer.from(e.note,"utf-8");return e.signatures.some(e=>{
const n=t.find(t=>i.crypto.bufferEqual(t.logID.subarray(0,4),e.keyHint)&&t.baseURL.includes(e.name));if(!n)return false
;return i.crypto.verify(r,n.publicKey,e.signature)})}class SignedNote{note;signatures;constructor(e,t){this.note=e
;this.signatures=t}static fromString(e){if(!e.includes("\n\n"))throw new n.VerificationError({
code:"TLOG_INCLUSION_PROOF_ERROR",message:"missing checkpoint separator"});const t=e.indexOf("\n\n")
;const r=e.slice(0,t+1);const i=e.slice(t+2);const o=i.matchAll(s);const a=Array.from(o,e=>{const[,t,r]=e
;const i=Buffer.from(r,"base64");if(i.length<5)throw new n.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",
message:"malformed checkpoint signature"});return{name:t,keyHint:i.subarray(0,4),signature:i.subarray(4)}})
;if(a.length===0)throw new n.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",
message:"no signatures found in checkpoint"});return new SignedNote(r,a)}}class LogCheckpoint{origin;logSize;logHash
;rest;constructor(e,t,r,i){this.origin=e;this.logSize=t;this.logHash=r;this.rest=i}static fromString(e){
const t=e.trimEnd().split("\n");if(t.length<3)throw new n.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",
message:"too few lines in checkpoint header"});const r=t[0];let i;try{i=BigInt(t[1])}catch{
throw new n.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"invalid checkpoint log size"})}
const s=Buffer.from(t[2],"base64");const o=t.slice(3);return new LogCheckpoint(r,i,s,o)}}t.LogCheckpoint=LogCheckpoint},
27005:(e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.DSSE_API_VERSION_V1=void 0
;t.verifyDSSETLogBody=function verifyDSSETLogBody(e,r){switch(e.apiVersion){case t.DSSE_API_VERSION_V1:
return verifyDSSE001TLogBody(e,r);default:throw new i.VerificationError({code:"TLOG_BODY_ERROR",
message:`unsupported dsse version: ${e.apiVersion}`})}};t.verifyDSSETLogBodyV2=function verifyDSSETLogBodyV2(e,t){
const r=e.spec?.spec;if(!r)throw new i.VerificationError({code:"TLOG_BODY_ERROR",message:"missing dsse spec"})
;switch(r.$case){case"dsseV002":return verifyDSSE002TLogBody(r.dsseV002,t);default:throw new i.VerificationError({
code:"TLOG_BODY_ERROR",message:`unsupported version: ${r.$case}`})}};const i=r(36849);t.DSSE_API_VERSION_V1="0.0.1"
;function verifyDSSE001TLogBody(e,t){if(e.spec.signatures?.length!==1)throw new i.VerificationError({
code:"TLOG_BODY_ERROR",message:"signature count mismatch"});const r=e.spec.signatures[0].signature
;if(!t.compareSignature(Buffer.from(r,"base64")))throw new i.VerificationError({code:"TLOG_BODY_ERROR",
message:"tlog entry signature mismatch"});const n=e.spec.payloadHash?.value||""
;if(!t.compareDigest(Buffer.from(n,"hex")))throw new i.VerificationError({code:"TLOG_BODY_ERROR",
message:"DSSE payload hash mismatch"})}function verifyDSSE002TLogBody(e,t){
if(e.signatures?.length!==1)throw new i.VerificationError({code:"TLOG_BODY_ERROR",message:"signature count mismatch"})
;const r=e.signatures[0].content;if(!t.compareSignature(r))throw new i.VerificationError({code:"TLOG_BODY_ERROR",
message:"tlog entry signature mismatch"});const n=e.payloadHash?.digest||Buffer.from("")
;if(!t.compareDigest(n))throw new i.VerificationError({code:"TLOG_BODY_ERROR",message:"DSSE payload hash mismatch"})}},
1484:(e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.HASHEDREKORD_API_VERSION_V1=void 0
;t.verifyHashedRekordTLogBody=function verifyHashedRekordTLogBody(e,r){switch(e.apiVersion){
case t.HASHEDREKORD_API_VERSION_V1:return verifyHashedrekord001TLogBody(e,r);default:throw new i.VerificationError({
code:"TLOG_BODY_ERROR",message:`unsupported hashedrekord version: ${e.apiVersion}`})}}
;t.verifyHashedRekordTLogBodyV2=function verifyHashedRekordTLogBodyV2(e,t){const r=e.spec?.spec
;if(!r)throw new i.VerificationError({code:"TLOG_BODY_ERROR",message:"missing dsse spec"});switch(r.$case){
case"hashedRekordV002":return verifyHashedrekord002TLogBody(r.hashedRekordV002,t);default:
throw new i.VerificationError({code:"TLOG_BODY_ERROR",message:`unsupported version: ${r.$case}`})}};const i=r(36849)
;t.HASHEDREKORD_API_VERSION_V1="0.0.1";function verifyHashedrekord001TLogBody(e,t){const r=e.spec.signature.content||""
;if(!t.compareSignature(Buffer.from(r,"base64")))throw new i.VerificationError({code:"TLOG_BODY_ERROR",
message:"signature mismatch"});const n=e.spec.data.hash?.value||""
;if(!t.compareSignedDigest(Buffer.from(n,"hex")))throw new i.VerificationError({code:"TLOG_BODY_ERROR",
message:"digest mismatch"})}function verifyHashedrekord002TLogBody(e,t){const r=e.signature?.content||Buffer.from("")
;if(!t.compareSignature(r))throw new i.VerificationError({code:"TLOG_BODY_ERROR",message:"signature mismatch"})
;const n=e.data?.digest||Buffer.from("");if(!t.compareSignedDigest(n))throw new i.VerificationError({
code:"TLOG_BODY_ERROR",message:"digest mismatch"})}},38218:(e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.verifyTLogBody=function verifyTLogBody(e,t){const{kind:r,version:c}=e.kindVersion;let u;try{
u=JSON.parse(e.canonicalizedBody.toString("utf8"))}catch{throw new n.VerificationError({code:"TLOG_BODY_ERROR",
message:"invalid canonicalized body"})}if(r!==u.kind||c!==u.apiVersion)throw new n.VerificationError({
code:"TLOG_BODY_ERROR",message:`kind/version mismatch - expected: ${r}/${c}, received: ${u.kind}/${u.apiVersion}`})
;switch(r){case"dsse":if(c==s.DSSE_API_VERSION_V1)return(0,s.verifyDSSETLogBody)(u,t);else{const e=i.Entry.fromJSON(u)
;return(0,s.verifyDSSETLogBodyV2)(e,t)}case"intoto":return(0,a.verifyIntotoTLogBody)(u,t);case"hashedrekord":
if(c==o.HASHEDREKORD_API_VERSION_V1)return(0,o.verifyHashedRekordTLogBody)(u,t);else{const e=i.Entry.fromJSON(u)
;return(0,o.verifyHashedRekordTLogBodyV2)(e,t)}default:throw new n.VerificationError({code:"TLOG_BODY_ERROR",
message:`unsupported kind: ${r}`})}};t.verifyTLogInclusion=function verifyTLogInclusion(e,t){let r=false
;if(isTLogEntryWithInclusionPromise(e)){(0,f.verifyTLogSET)(e,t);r=true}if(isTLogEntryWithInclusionProof(e)){
const i=t.filter(t=>t.logID.equals(e.logId.keyId));const n=(0,c.verifyCheckpoint)(e,i);(0,u.verifyMerkleInclusion)(e,n)
;r=true}if(!r)throw new n.VerificationError({code:"TLOG_MISSING_INCLUSION_ERROR",
message:"inclusion could not be verified"});return};const i=r(13835);const n=r(36849);const s=r(27005);const o=r(1484)
;const a=r(17703);const c=r(39266);const u=r(17046);const f=r(2714);function isTLogEntryWithInclusionPromise(e){
return e.inclusionPromise!==void 0}function isTLogEntryWithInclusionProof(e){return e.inclusionProof!==void 0}},
17703:(e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.verifyIntotoTLogBody=function verifyIntotoTLogBody(e,t){switch(e.apiVersion){case"0.0.2":
return verifyIntoto002TLogBody(e,t);default:throw new i.VerificationError({code:"TLOG_BODY_ERROR",
message:`unsupported intoto version: ${e.apiVersion}`})}};const i=r(36849);function verifyIntoto002TLogBody(e,t){
if(e.spec.content.envelope.signatures?.length!==1)throw new i.VerificationError({code:"TLOG_BODY_ERROR",
message:"signature count mismatch"});const r=base64Decode(e.spec.content.envelope.signatures[0].sig)
;if(!t.compareSignature(Buffer.from(r,"base64")))throw new i.VerificationError({code:"TLOG_BODY_ERROR",
message:"tlog entry signature mismatch"});const n=e.spec.content.payloadHash?.value||""
;if(!t.compareDigest(Buffer.from(n,"hex")))throw new i.VerificationError({code:"TLOG_BODY_ERROR",
message:"DSSE payload hash mismatch"})}function base64Decode(e){return Buffer.from(e,"base64").toString("utf-8")}},
17046:(e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.verifyMerkleInclusion=function verifyMerkleInclusion(e,t){const r=e.inclusionProof;let s;try{s=BigInt(r.logIndex)
}catch{throw new n.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"invalid inclusion proof log index"})}
const o=BigInt(t.logSize);if(s<0n||s>=o)throw new n.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",
message:`invalid index: ${s}`});const{inner:a,border:c}=decompInclProof(s,o)
;if(r.hashes.length!==a+c)throw new n.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"invalid hash count"
});const u=r.hashes.slice(0,a);const f=r.hashes.slice(a);const l=hashLeaf(e.canonicalizedBody)
;const h=chainBorderRight(chainInner(l,u,s),f);if(!i.crypto.bufferEqual(h,t.logHash))throw new n.VerificationError({
code:"TLOG_INCLUSION_PROOF_ERROR",message:"calculated root hash does not match inclusion proof"})};const i=r(83917)
;const n=r(36849);const s=Buffer.from([0]);const o=Buffer.from([1]);function decompInclProof(e,t){
const r=innerProofSize(e,t);const i=onesCount(e>>BigInt(r));return{inner:r,border:i}}function chainInner(e,t,r){
return t.reduce((e,t,i)=>{if(r>>BigInt(i)&BigInt(1))return hashChildren(t,e);else return hashChildren(e,t)},e)}
function chainBorderRight(e,t){return t.reduce((e,t)=>hashChildren(t,e),e)}function innerProofSize(e,t){
return bitLength(e^t-BigInt(1))}function onesCount(e){return e.toString(2).split("1").length-1}function bitLength(e){
if(e===0n)return 0;return e.toString(2).length}function hashChildren(e,t){return i.crypto.digest("sha256",o,e,t)}
function hashLeaf(e){return i.crypto.digest("sha256",s,e)}},2714:(e,t,r)=>{Object.defineProperty(t,"__esModule",{
value:true});t.verifyTLogSET=function verifyTLogSET(e,t){const r=(0,s.filterTLogAuthorities)(t,{logID:e.logId.keyId,
targetDate:new Date(Number(e.integratedTime)*1e3)});const o=r.some(t=>{const r=toVerificationPayload(e)
;const n=Buffer.from(i.json.canonicalize(r),"utf8");const s=e.inclusionPromise.signedEntryTimestamp
;return i.crypto.verify(n,t.publicKey,s)});if(!o)throw new n.VerificationError({code:"TLOG_INCLUSION_PROMISE_ERROR",
message:"inclusion promise could not be verified"})};const i=r(83917);const n=r(36849);const s=r(97822)
;function toVerificationPayload(e){const{integratedTime:t,logIndex:r,logId:i,canonicalizedBody:n}=e;return{
body:n.toString("base64"),integratedTime:Number(t),logIndex:Number(r),logID:i.keyId.toString("hex")}}},19738:(e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});t.filterCertAuthorities=function filterCertAuthorities(e,t){
return e.filter(e=>e.validFor.start<=t&&e.validFor.end>=t)};t.filterTLogAuthorities=function filterTLogAuthorities(e,t){
return e.filter(e=>{if(t.logID&&!e.logID.equals(t.logID))return false
;return e.validFor.start<=t.targetDate&&t.targetDate<=e.validFor.end})}},97822:(e,t,r)=>{
Object.defineProperty(t,"__esModule",{value:true});t.filterTLogAuthorities=t.filterCertAuthorities=void 0
;t.toTrustMaterial=function toTrustMaterial(e,t){const r=typeof t==="function"?t:keyLocator(t);return{
certificateAuthorities:e.certificateAuthorities.map(createCertAuthority),
timestampAuthorities:e.timestampAuthorities.map(createCertAuthority),tlogs:e.tlogs.map(createTLogAuthority),
ctlogs:e.ctlogs.map(createTLogAuthority),publicKey:r}};const i=r(83917);const n=r(19654);const s=r(36849)
;const o=new Date(0);const a=new Date(864e13);var c=r(19738);Object.defineProperty(t,"filterCertAuthorities",{
enumerable:true,get:function(){return c.filterCertAuthorities}});Object.defineProperty(t,"filterTLogAuthorities",{
enumerable:true,get:function(){return c.filterTLogAuthorities}});function createTLogAuthority(e){
const t=e.publicKey.keyDetails
;const r=t===n.PublicKeyDetails.PKCS1_RSA_PKCS1V5||t===n.PublicKeyDetails.PKIX_RSA_PKCS1V5||t===n.PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256||t===n.PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256||t===n.PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256?"pkcs1":"spki"
;return{baseURL:e.baseUrl,logID:e.checkpointKeyId?e.checkpointKeyId.keyId:e.logId.keyId,
publicKey:i.crypto.createPublicKey(e.publicKey.rawBytes,r),validFor:{start:e.publicKey.validFor?.start||o,
end:e.publicKey.validFor?.end||a}}}function createCertAuthority(e){return{
certChain:e.certChain.certificates.map(e=>i.X509Certificate.parse(Buffer.from(e.rawBytes))),validFor:{
start:e.validFor?.start||o,end:e.validFor?.end||a}}}function keyLocator(e){return t=>{const r=(e||{})[t]
;if(!r)throw new s.VerificationError({code:"PUBLIC_KEY_ERROR",message:`key not found: ${t}`});return{
publicKey:i.crypto.createPublicKey(r.rawBytes),validFor:e=>(r.validFor?.start||o)<=e&&(r.validFor?.end||a)>=e}}}},
74433:(e,t,r)=>{Object.defineProperty(t,"__esModule",{value:true});t.Verifier=void 0;const i=r(39023);const n=r(36849)
;const s=r(53771);const o=r(88037);const a=r(27968);const c=r(38218);t.Verifier=class Verifier{trustMaterial;options
;constructor(e,t={}){this.trustMaterial=e;this.options={ctlogThreshold:t.ctlogThreshold??1,
tlogThreshold:t.tlogThreshold??1,timestampThreshold:t.timestampThreshold??t.tsaThreshold??1,tsaThreshold:0}}verify(e,t){
const r=this.verifyTimestamps(e);const i=this.verifySigningKey(e,r);this.verifyTLogs(e);this.verifySignature(e,i)
;if(t)this.verifyPolicy(t,i.identity||{});return i}verifyTimestamps(e){const t=[]
;for(const r of e.timestamps)switch(r.$case){case"timestamp-authority":t.push((0,
a.getTSATimestamp)(r.timestamp,e.signature.signature,this.trustMaterial.timestampAuthorities));break
;case"transparency-log":{const e=(0,a.getTLogTimestamp)(r.tlogEntry);if(e)t.push(e);break}}
if(containsDupes(t))throw new n.VerificationError({code:"TIMESTAMP_ERROR",message:"duplicate timestamp"})
;if(t.length<this.options.timestampThreshold)throw new n.VerificationError({code:"TIMESTAMP_ERROR",
message:`expected ${this.options.timestampThreshold} timestamps, got ${t.length}`});return t.map(e=>e.timestamp)}
verifySigningKey({key:e},t){switch(e.$case){case"public-key":return(0,s.verifyPublicKey)(e.hint,t,this.trustMaterial)
;case"certificate":{const r=(0,s.verifyCertificate)(e.certificate,t,this.trustMaterial)
;if(containsDupes(r.scts))throw new n.VerificationError({code:"CERTIFICATE_ERROR",message:"duplicate SCT"})
;if(r.scts.length<this.options.ctlogThreshold)throw new n.VerificationError({code:"CERTIFICATE_ERROR",
message:`expected ${this.options.ctlogThreshold} SCTs, got ${r.scts.length}`});return r.signer}}}
verifyTLogs({signature:e,tlogEntries:t}){const r=[];t.forEach(t=>{(0,c.verifyTLogInclusion)(t,this.trustMaterial.tlogs)
;(0,c.verifyTLogBody)(t,e);r.push({logID:t.logId.keyId,body:t.canonicalizedBody})})
;if(containsDupes(r))throw new n.VerificationError({code:"TLOG_ERROR",message:"duplicate tlog entry"})
;if(r.length<this.options.tlogThreshold)throw new n.VerificationError({code:"TLOG_ERROR",
message:`expected ${this.options.tlogThreshold} tlog entries, got ${r.length}`})}verifySignature(e,t){
if(!e.signature.verifySignature(t.key))throw new n.VerificationError({code:"SIGNATURE_ERROR",
message:"signature verification failed"})}verifyPolicy(e,t){if(e.subjectAlternativeName)(0,
o.verifySubjectAlternativeName)(e.subjectAlternativeName,t.subjectAlternativeName);if(e.extensions)(0,
o.verifyExtensions)(e.extensions,t.extensions);if(e.oids)(0,o.verifyOIDs)(e.oids,t.oids)}};function containsDupes(e){
for(let t=0;t<e.length;t++)for(let r=t+1;r<e.length;r++)if((0,i.isDeepStrictEqual)(e[t],e[r]))return true;return false}}
};
