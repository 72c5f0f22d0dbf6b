export const id=9654;export const ids=[9654];export const modules={47030:(e,t)=>{Object.defineProperty(t,"__esModule",{
value:true});t.Signature=t.Envelope=void 0;t.Envelope={fromJSON(e){return{
payload:isSet(e.payload)?Buffer.from(bytesFromBase64(e.payload)):Buffer.alloc(0),
payloadType:isSet(e.payloadType)?globalThis.String(e.payloadType):"",
signatures:globalThis.Array.isArray(e?.signatures)?e.signatures.map(e=>t.Signature.fromJSON(e)):[]}},toJSON(e){
const i={};if(e.payload.length!==0)i.payload=base64FromBytes(e.payload)
;if(e.payloadType!=="")i.payloadType=e.payloadType
;if(e.signatures?.length)i.signatures=e.signatures.map(e=>t.Signature.toJSON(e));return i}};t.Signature={fromJSON(e){
return{sig:isSet(e.sig)?Buffer.from(bytesFromBase64(e.sig)):Buffer.alloc(0),
keyid:isSet(e.keyid)?globalThis.String(e.keyid):""}},toJSON(e){const t={}
;if(e.sig.length!==0)t.sig=base64FromBytes(e.sig);if(e.keyid!=="")t.keyid=e.keyid;return t}}
;function bytesFromBase64(e){return Uint8Array.from(globalThis.Buffer.from(e,"base64"))}function base64FromBytes(e){
return globalThis.Buffer.from(e).toString("base64")}function isSet(e){return e!==null&&e!==void 0}},45e3:(e,t)=>{
Object.defineProperty(t,"__esModule",{value:true});t.Timestamp=void 0;t.Timestamp={fromJSON(e){return{
seconds:isSet(e.seconds)?globalThis.String(e.seconds):"0",nanos:isSet(e.nanos)?globalThis.Number(e.nanos):0}},toJSON(e){
const t={};if(e.seconds!=="0")t.seconds=e.seconds;if(e.nanos!==0)t.nanos=Math.round(e.nanos);return t}}
;function isSet(e){return e!==null&&e!==void 0}},70715:(e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.Bundle=t.VerificationMaterial=t.TimestampVerificationData=void 0;const r=i(47030);const o=i(5334);const s=i(85204)
;t.TimestampVerificationData={fromJSON(e){return{
rfc3161Timestamps:globalThis.Array.isArray(e?.rfc3161Timestamps)?e.rfc3161Timestamps.map(e=>o.RFC3161SignedTimestamp.fromJSON(e)):[]
}},toJSON(e){const t={}
;if(e.rfc3161Timestamps?.length)t.rfc3161Timestamps=e.rfc3161Timestamps.map(e=>o.RFC3161SignedTimestamp.toJSON(e))
;return t}};t.VerificationMaterial={fromJSON(e){return{content:isSet(e.publicKey)?{$case:"publicKey",
publicKey:o.PublicKeyIdentifier.fromJSON(e.publicKey)}:isSet(e.x509CertificateChain)?{$case:"x509CertificateChain",
x509CertificateChain:o.X509CertificateChain.fromJSON(e.x509CertificateChain)}:isSet(e.certificate)?{$case:"certificate",
certificate:o.X509Certificate.fromJSON(e.certificate)}:void 0,
tlogEntries:globalThis.Array.isArray(e?.tlogEntries)?e.tlogEntries.map(e=>s.TransparencyLogEntry.fromJSON(e)):[],
timestampVerificationData:isSet(e.timestampVerificationData)?t.TimestampVerificationData.fromJSON(e.timestampVerificationData):void 0
}},toJSON(e){const i={}
;if(e.content?.$case==="publicKey")i.publicKey=o.PublicKeyIdentifier.toJSON(e.content.publicKey);else if(e.content?.$case==="x509CertificateChain")i.x509CertificateChain=o.X509CertificateChain.toJSON(e.content.x509CertificateChain);else if(e.content?.$case==="certificate")i.certificate=o.X509Certificate.toJSON(e.content.certificate)
;if(e.tlogEntries?.length)i.tlogEntries=e.tlogEntries.map(e=>s.TransparencyLogEntry.toJSON(e))
;if(e.timestampVerificationData!==void 0)i.timestampVerificationData=t.TimestampVerificationData.toJSON(e.timestampVerificationData)
;return i}};t.Bundle={fromJSON(e){return{mediaType:isSet(e.mediaType)?globalThis.String(e.mediaType):"",
verificationMaterial:isSet(e.verificationMaterial)?t.VerificationMaterial.fromJSON(e.verificationMaterial):void 0,
content:isSet(e.messageSignature)?{$case:"messageSignature",
messageSignature:o.MessageSignature.fromJSON(e.messageSignature)}:isSet(e.dsseEnvelope)?{$case:"dsseEnvelope",
dsseEnvelope:r.Envelope.fromJSON(e.dsseEnvelope)}:void 0}},toJSON(e){const i={}
;if(e.mediaType!=="")i.mediaType=e.mediaType
;if(e.verificationMaterial!==void 0)i.verificationMaterial=t.VerificationMaterial.toJSON(e.verificationMaterial)
;if(e.content?.$case==="messageSignature")i.messageSignature=o.MessageSignature.toJSON(e.content.messageSignature);else if(e.content?.$case==="dsseEnvelope")i.dsseEnvelope=r.Envelope.toJSON(e.content.dsseEnvelope)
;return i}};function isSet(e){return e!==null&&e!==void 0}},5334:(e,t,i)=>{Object.defineProperty(t,"__esModule",{
value:true})
;t.TimeRange=t.X509CertificateChain=t.SubjectAlternativeName=t.X509Certificate=t.DistinguishedName=t.ObjectIdentifierValuePair=t.ObjectIdentifier=t.PublicKeyIdentifier=t.PublicKey=t.RFC3161SignedTimestamp=t.LogId=t.MessageSignature=t.HashOutput=t.SubjectAlternativeNameType=t.PublicKeyDetails=t.HashAlgorithm=void 0
;t.hashAlgorithmFromJSON=hashAlgorithmFromJSON;t.hashAlgorithmToJSON=hashAlgorithmToJSON
;t.publicKeyDetailsFromJSON=publicKeyDetailsFromJSON;t.publicKeyDetailsToJSON=publicKeyDetailsToJSON
;t.subjectAlternativeNameTypeFromJSON=subjectAlternativeNameTypeFromJSON
;t.subjectAlternativeNameTypeToJSON=subjectAlternativeNameTypeToJSON;const r=i(45e3);var o;(function(e){
e[e["HASH_ALGORITHM_UNSPECIFIED"]=0]="HASH_ALGORITHM_UNSPECIFIED";e[e["SHA2_256"]=1]="SHA2_256"
;e[e["SHA2_384"]=2]="SHA2_384";e[e["SHA2_512"]=3]="SHA2_512";e[e["SHA3_256"]=4]="SHA3_256";e[e["SHA3_384"]=5]="SHA3_384"
})(o||(t.HashAlgorithm=o={}));function hashAlgorithmFromJSON(e){switch(e){case 0:case"HASH_ALGORITHM_UNSPECIFIED":
return o.HASH_ALGORITHM_UNSPECIFIED;case 1:case"SHA2_256":return o.SHA2_256;case 2:case"SHA2_384":return o.SHA2_384
;case 3:case"SHA2_512":return o.SHA2_512;case 4:case"SHA3_256":return o.SHA3_256;case 5:case"SHA3_384":return o.SHA3_384
;default:throw new globalThis.Error("Unrecognized enum value "+e+" for enum HashAlgorithm")}}
function hashAlgorithmToJSON(e){switch(e){case o.HASH_ALGORITHM_UNSPECIFIED:return"HASH_ALGORITHM_UNSPECIFIED"
;case o.SHA2_256:return"SHA2_256";case o.SHA2_384:return"SHA2_384";case o.SHA2_512:return"SHA2_512";case o.SHA3_256:
return"SHA3_256";case o.SHA3_384:return"SHA3_384";default:
throw new globalThis.Error("Unrecognized enum value "+e+" for enum HashAlgorithm")}}var s;(function(e){
e[e["PUBLIC_KEY_DETAILS_UNSPECIFIED"]=0]="PUBLIC_KEY_DETAILS_UNSPECIFIED"
;e[e["PKCS1_RSA_PKCS1V5"]=1]="PKCS1_RSA_PKCS1V5";e[e["PKCS1_RSA_PSS"]=2]="PKCS1_RSA_PSS"
;e[e["PKIX_RSA_PKCS1V5"]=3]="PKIX_RSA_PKCS1V5";e[e["PKIX_RSA_PSS"]=4]="PKIX_RSA_PSS"
;e[e["PKIX_RSA_PKCS1V15_2048_SHA256"]=9]="PKIX_RSA_PKCS1V15_2048_SHA256"
;e[e["PKIX_RSA_PKCS1V15_3072_SHA256"]=10]="PKIX_RSA_PKCS1V15_3072_SHA256"
;e[e["PKIX_RSA_PKCS1V15_4096_SHA256"]=11]="PKIX_RSA_PKCS1V15_4096_SHA256"
;e[e["PKIX_RSA_PSS_2048_SHA256"]=16]="PKIX_RSA_PSS_2048_SHA256"
;e[e["PKIX_RSA_PSS_3072_SHA256"]=17]="PKIX_RSA_PSS_3072_SHA256"
;e[e["PKIX_RSA_PSS_4096_SHA256"]=18]="PKIX_RSA_PSS_4096_SHA256"
;e[e["PKIX_ECDSA_P256_HMAC_SHA_256"]=6]="PKIX_ECDSA_P256_HMAC_SHA_256"
;e[e["PKIX_ECDSA_P256_SHA_256"]=5]="PKIX_ECDSA_P256_SHA_256"
;e[e["PKIX_ECDSA_P384_SHA_384"]=12]="PKIX_ECDSA_P384_SHA_384"
;e[e["PKIX_ECDSA_P521_SHA_512"]=13]="PKIX_ECDSA_P521_SHA_512";e[e["PKIX_ED25519"]=7]="PKIX_ED25519"
;e[e["PKIX_ED25519_PH"]=8]="PKIX_ED25519_PH";e[e["PKIX_ECDSA_P384_SHA_256"]=19]="PKIX_ECDSA_P384_SHA_256"
;e[e["PKIX_ECDSA_P521_SHA_256"]=20]="PKIX_ECDSA_P521_SHA_256";e[e["LMS_SHA256"]=14]="LMS_SHA256"
;e[e["LMOTS_SHA256"]=15]="LMOTS_SHA256";e[e["ML_DSA_44"]=23]="ML_DSA_44";e[e["ML_DSA_65"]=21]="ML_DSA_65"
;e[e["ML_DSA_87"]=22]="ML_DSA_87"})(s||(t.PublicKeyDetails=s={}));function publicKeyDetailsFromJSON(e){switch(e){case 0:
case"PUBLIC_KEY_DETAILS_UNSPECIFIED":return s.PUBLIC_KEY_DETAILS_UNSPECIFIED;case 1:case"PKCS1_RSA_PKCS1V5":
return s.PKCS1_RSA_PKCS1V5;case 2:case"PKCS1_RSA_PSS":return s.PKCS1_RSA_PSS;case 3:case"PKIX_RSA_PKCS1V5":
return s.PKIX_RSA_PKCS1V5;case 4:case"PKIX_RSA_PSS":return s.PKIX_RSA_PSS;case 9:case"PKIX_RSA_PKCS1V15_2048_SHA256":
return s.PKIX_RSA_PKCS1V15_2048_SHA256;case 10:case"PKIX_RSA_PKCS1V15_3072_SHA256":
return s.PKIX_RSA_PKCS1V15_3072_SHA256;case 11:case"PKIX_RSA_PKCS1V15_4096_SHA256":
return s.PKIX_RSA_PKCS1V15_4096_SHA256;case 16:case"PKIX_RSA_PSS_2048_SHA256":return s.PKIX_RSA_PSS_2048_SHA256;case 17:
case"PKIX_RSA_PSS_3072_SHA256":return s.PKIX_RSA_PSS_3072_SHA256;case 18:case"PKIX_RSA_PSS_4096_SHA256":
return s.PKIX_RSA_PSS_4096_SHA256;case 6:case"PKIX_ECDSA_P256_HMAC_SHA_256":return s.PKIX_ECDSA_P256_HMAC_SHA_256
;case 5:case"PKIX_ECDSA_P256_SHA_256":return s.PKIX_ECDSA_P256_SHA_256;case 12:case"PKIX_ECDSA_P384_SHA_384":
return s.PKIX_ECDSA_P384_SHA_384;case 13:case"PKIX_ECDSA_P521_SHA_512":return s.PKIX_ECDSA_P521_SHA_512;case 7:
case"PKIX_ED25519":return s.PKIX_ED25519;case 8:case"PKIX_ED25519_PH":return s.PKIX_ED25519_PH;case 19:
case"PKIX_ECDSA_P384_SHA_256":return s.PKIX_ECDSA_P384_SHA_256;case 20:case"PKIX_ECDSA_P521_SHA_256":
return s.PKIX_ECDSA_P521_SHA_256;case 14:case"LMS_SHA256":return s.LMS_SHA256;case 15:case"LMOTS_SHA256":
return s.LMOTS_SHA256;case 23:case"ML_DSA_44":return s.ML_DSA_44;case 21:case"ML_DSA_65":return s.ML_DSA_65;case 22:
case"ML_DSA_87":return s.ML_DSA_87;default:
throw new globalThis.Error("Unrecognized enum value "+e+" for enum PublicKeyDetails")}}
function publicKeyDetailsToJSON(e){switch(e){case s.PUBLIC_KEY_DETAILS_UNSPECIFIED:
return"PUBLIC_KEY_DETAILS_UNSPECIFIED";case s.PKCS1_RSA_PKCS1V5:return"PKCS1_RSA_PKCS1V5";case s.PKCS1_RSA_PSS:
return"PKCS1_RSA_PSS";case s.PKIX_RSA_PKCS1V5:return"PKIX_RSA_PKCS1V5";case s.PKIX_RSA_PSS:return"PKIX_RSA_PSS"
;case s.PKIX_RSA_PKCS1V15_2048_SHA256:return"PKIX_RSA_PKCS1V15_2048_SHA256";case s.PKIX_RSA_PKCS1V15_3072_SHA256:
return"PKIX_RSA_PKCS1V15_3072_SHA256";case s.PKIX_RSA_PKCS1V15_4096_SHA256:return"PKIX_RSA_PKCS1V15_4096_SHA256"
;case s.PKIX_RSA_PSS_2048_SHA256:return"PKIX_RSA_PSS_2048_SHA256";case s.PKIX_RSA_PSS_3072_SHA256:
return"PKIX_RSA_PSS_3072_SHA256";case s.PKIX_RSA_PSS_4096_SHA256:return"PKIX_RSA_PSS_4096_SHA256"
;case s.PKIX_ECDSA_P256_HMAC_SHA_256:return"PKIX_ECDSA_P256_HMAC_SHA_256";case s.PKIX_ECDSA_P256_SHA_256:
return"PKIX_ECDSA_P256_SHA_256";case s.PKIX_ECDSA_P384_SHA_384:return"PKIX_ECDSA_P384_SHA_384"
;case s.PKIX_ECDSA_P521_SHA_512:return"PKIX_ECDSA_P521_SHA_512";case s.PKIX_ED25519:return"PKIX_ED25519"
;case s.PKIX_ED25519_PH:return"PKIX_ED25519_PH";case s.PKIX_ECDSA_P384_SHA_256:return"PKIX_ECDSA_P384_SHA_256"
;case s.PKIX_ECDSA_P521_SHA_256:return"PKIX_ECDSA_P521_SHA_256";case s.LMS_SHA256:return"LMS_SHA256"
;case s.LMOTS_SHA256:return"LMOTS_SHA256";case s.ML_DSA_44:return"ML_DSA_44";case s.ML_DSA_65:return"ML_DSA_65"
;case s.ML_DSA_87:return"ML_DSA_87";default:
throw new globalThis.Error("Unrecognized enum value "+e+" for enum PublicKeyDetails")}}var a;(function(e){
e[e["SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED"]=0]="SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED";e[e["EMAIL"]=1]="EMAIL"
;e[e["URI"]=2]="URI";e[e["OTHER_NAME"]=3]="OTHER_NAME"})(a||(t.SubjectAlternativeNameType=a={}))
;function subjectAlternativeNameTypeFromJSON(e){switch(e){case 0:case"SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED":
return a.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED;case 1:case"EMAIL":return a.EMAIL;case 2:case"URI":return a.URI
;case 3:case"OTHER_NAME":return a.OTHER_NAME;default:
throw new globalThis.Error("Unrecognized enum value "+e+" for enum SubjectAlternativeNameType")}}
function subjectAlternativeNameTypeToJSON(e){switch(e){case a.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED:
return"SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED";case a.EMAIL:return"EMAIL";case a.URI:return"URI";case a.OTHER_NAME:
return"OTHER_NAME";default:
throw new globalThis.Error("Unrecognized enum value "+e+" for enum SubjectAlternativeNameType")}}t.HashOutput={
fromJSON(e){return{algorithm:isSet(e.algorithm)?hashAlgorithmFromJSON(e.algorithm):0,
digest:isSet(e.digest)?Buffer.from(bytesFromBase64(e.digest)):Buffer.alloc(0)}},toJSON(e){const t={}
;if(e.algorithm!==0)t.algorithm=hashAlgorithmToJSON(e.algorithm)
;if(e.digest.length!==0)t.digest=base64FromBytes(e.digest);return t}};t.MessageSignature={fromJSON(e){return{
messageDigest:isSet(e.messageDigest)?t.HashOutput.fromJSON(e.messageDigest):void 0,
signature:isSet(e.signature)?Buffer.from(bytesFromBase64(e.signature)):Buffer.alloc(0)}},toJSON(e){const i={}
;if(e.messageDigest!==void 0)i.messageDigest=t.HashOutput.toJSON(e.messageDigest)
;if(e.signature.length!==0)i.signature=base64FromBytes(e.signature);return i}};t.LogId={fromJSON(e){return{
keyId:isSet(e.keyId)?Buffer.from(bytesFromBase64(e.keyId)):Buffer.alloc(0)}},toJSON(e){const t={}
;if(e.keyId.length!==0)t.keyId=base64FromBytes(e.keyId);return t}};t.RFC3161SignedTimestamp={fromJSON(e){return{
signedTimestamp:isSet(e.signedTimestamp)?Buffer.from(bytesFromBase64(e.signedTimestamp)):Buffer.alloc(0)}},toJSON(e){
const t={};if(e.signedTimestamp.length!==0)t.signedTimestamp=base64FromBytes(e.signedTimestamp);return t}};t.PublicKey={
fromJSON(e){return{rawBytes:isSet(e.rawBytes)?Buffer.from(bytesFromBase64(e.rawBytes)):void 0,
keyDetails:isSet(e.keyDetails)?publicKeyDetailsFromJSON(e.keyDetails):0,
validFor:isSet(e.validFor)?t.TimeRange.fromJSON(e.validFor):void 0}},toJSON(e){const i={}
;if(e.rawBytes!==void 0)i.rawBytes=base64FromBytes(e.rawBytes)
;if(e.keyDetails!==0)i.keyDetails=publicKeyDetailsToJSON(e.keyDetails)
;if(e.validFor!==void 0)i.validFor=t.TimeRange.toJSON(e.validFor);return i}};t.PublicKeyIdentifier={fromJSON(e){return{
hint:isSet(e.hint)?globalThis.String(e.hint):""}},toJSON(e){const t={};if(e.hint!=="")t.hint=e.hint;return t}}
;t.ObjectIdentifier={fromJSON(e){return{id:globalThis.Array.isArray(e?.id)?e.id.map(e=>globalThis.Number(e)):[]}},
toJSON(e){const t={};if(e.id?.length)t.id=e.id.map(e=>Math.round(e));return t}};t.ObjectIdentifierValuePair={
fromJSON(e){return{oid:isSet(e.oid)?t.ObjectIdentifier.fromJSON(e.oid):void 0,
value:isSet(e.value)?Buffer.from(bytesFromBase64(e.value)):Buffer.alloc(0)}},toJSON(e){const i={}
;if(e.oid!==void 0)i.oid=t.ObjectIdentifier.toJSON(e.oid);if(e.value.length!==0)i.value=base64FromBytes(e.value)
;return i}};t.DistinguishedName={fromJSON(e){return{
organization:isSet(e.organization)?globalThis.String(e.organization):"",
commonName:isSet(e.commonName)?globalThis.String(e.commonName):""}},toJSON(e){const t={}
;if(e.organization!=="")t.organization=e.organization;if(e.commonName!=="")t.commonName=e.commonName;return t}}
;t.X509Certificate={fromJSON(e){return{
rawBytes:isSet(e.rawBytes)?Buffer.from(bytesFromBase64(e.rawBytes)):Buffer.alloc(0)}},toJSON(e){const t={}
;if(e.rawBytes.length!==0)t.rawBytes=base64FromBytes(e.rawBytes);return t}};t.SubjectAlternativeName={fromJSON(e){
return{type:isSet(e.type)?subjectAlternativeNameTypeFromJSON(e.type):0,identity:isSet(e.regexp)?{$case:"regexp",
regexp:globalThis.String(e.regexp)}:isSet(e.value)?{$case:"value",value:globalThis.String(e.value)}:void 0}},toJSON(e){
const t={};if(e.type!==0)t.type=subjectAlternativeNameTypeToJSON(e.type)
;if(e.identity?.$case==="regexp")t.regexp=e.identity.regexp;else if(e.identity?.$case==="value")t.value=e.identity.value
;return t}};t.X509CertificateChain={fromJSON(e){return{
certificates:globalThis.Array.isArray(e?.certificates)?e.certificates.map(e=>t.X509Certificate.fromJSON(e)):[]}},
toJSON(e){const i={};if(e.certificates?.length)i.certificates=e.certificates.map(e=>t.X509Certificate.toJSON(e))
;return i}};t.TimeRange={fromJSON(e){return{start:isSet(e.start)?fromJsonTimestamp(e.start):void 0,
end:isSet(e.end)?fromJsonTimestamp(e.end):void 0}},toJSON(e){const t={}
;if(e.start!==void 0)t.start=e.start.toISOString();if(e.end!==void 0)t.end=e.end.toISOString();return t}}
;function bytesFromBase64(e){return Uint8Array.from(globalThis.Buffer.from(e,"base64"))}function base64FromBytes(e){
return globalThis.Buffer.from(e).toString("base64")}function fromTimestamp(e){
let t=(globalThis.Number(e.seconds)||0)*1e3;t+=(e.nanos||0)/1e6;return new globalThis.Date(t)}
function fromJsonTimestamp(e){
if(e instanceof globalThis.Date)return e;else if(typeof e==="string")return new globalThis.Date(e);else return fromTimestamp(r.Timestamp.fromJSON(e))
}function isSet(e){return e!==null&&e!==void 0}},85204:(e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.TransparencyLogEntry=t.InclusionPromise=t.InclusionProof=t.Checkpoint=t.KindVersion=void 0;const r=i(5334)
;t.KindVersion={fromJSON(e){return{kind:isSet(e.kind)?globalThis.String(e.kind):"",
version:isSet(e.version)?globalThis.String(e.version):""}},toJSON(e){const t={};if(e.kind!=="")t.kind=e.kind
;if(e.version!=="")t.version=e.version;return t}};t.Checkpoint={fromJSON(e){return{
envelope:isSet(e.envelope)?globalThis.String(e.envelope):""}},toJSON(e){const t={}
;if(e.envelope!=="")t.envelope=e.envelope;return t}};t.InclusionProof={fromJSON(e){return{
logIndex:isSet(e.logIndex)?globalThis.String(e.logIndex):"0",
rootHash:isSet(e.rootHash)?Buffer.from(bytesFromBase64(e.rootHash)):Buffer.alloc(0),
treeSize:isSet(e.treeSize)?globalThis.String(e.treeSize):"0",
hashes:globalThis.Array.isArray(e?.hashes)?e.hashes.map(e=>Buffer.from(bytesFromBase64(e))):[],
checkpoint:isSet(e.checkpoint)?t.Checkpoint.fromJSON(e.checkpoint):void 0}},toJSON(e){const i={}
;if(e.logIndex!=="0")i.logIndex=e.logIndex;if(e.rootHash.length!==0)i.rootHash=base64FromBytes(e.rootHash)
;if(e.treeSize!=="0")i.treeSize=e.treeSize;if(e.hashes?.length)i.hashes=e.hashes.map(e=>base64FromBytes(e))
;if(e.checkpoint!==void 0)i.checkpoint=t.Checkpoint.toJSON(e.checkpoint);return i}};t.InclusionPromise={fromJSON(e){
return{
signedEntryTimestamp:isSet(e.signedEntryTimestamp)?Buffer.from(bytesFromBase64(e.signedEntryTimestamp)):Buffer.alloc(0)}
},toJSON(e){const t={}
;if(e.signedEntryTimestamp.length!==0)t.signedEntryTimestamp=base64FromBytes(e.signedEntryTimestamp);return t}}
;t.TransparencyLogEntry={fromJSON(e){return{logIndex:isSet(e.logIndex)?globalThis.String(e.logIndex):"0",
logId:isSet(e.logId)?r.LogId.fromJSON(e.logId):void 0,
kindVersion:isSet(e.kindVersion)?t.KindVersion.fromJSON(e.kindVersion):void 0,
integratedTime:isSet(e.integratedTime)?globalThis.String(e.integratedTime):"0",
inclusionPromise:isSet(e.inclusionPromise)?t.InclusionPromise.fromJSON(e.inclusionPromise):void 0,
inclusionProof:isSet(e.inclusionProof)?t.InclusionProof.fromJSON(e.inclusionProof):void 0,
canonicalizedBody:isSet(e.canonicalizedBody)?Buffer.from(bytesFromBase64(e.canonicalizedBody)):Buffer.alloc(0)}},
toJSON(e){const i={};if(e.logIndex!=="0")i.logIndex=e.logIndex;if(e.logId!==void 0)i.logId=r.LogId.toJSON(e.logId)
;if(e.kindVersion!==void 0)i.kindVersion=t.KindVersion.toJSON(e.kindVersion)
;if(e.integratedTime!=="0")i.integratedTime=e.integratedTime
;if(e.inclusionPromise!==void 0)i.inclusionPromise=t.InclusionPromise.toJSON(e.inclusionPromise)
;if(e.inclusionProof!==void 0)i.inclusionProof=t.InclusionProof.toJSON(e.inclusionProof)
;if(e.canonicalizedBody.length!==0)i.canonicalizedBody=base64FromBytes(e.canonicalizedBody);return i}}
;function bytesFromBase64(e){return Uint8Array.from(globalThis.Buffer.from(e,"base64"))}function base64FromBytes(e){
return globalThis.Buffer.from(e).toString("base64")}function isSet(e){return e!==null&&e!==void 0}},61997:(e,t,i)=>{
Object.defineProperty(t,"__esModule",{value:true})
;t.ClientTrustConfig=t.ServiceConfiguration=t.Service=t.SigningConfig=t.TrustedRoot=t.CertificateAuthority=t.TransparencyLogInstance=t.ServiceSelector=void 0
;t.serviceSelectorFromJSON=serviceSelectorFromJSON;t.serviceSelectorToJSON=serviceSelectorToJSON;const r=i(5334);var o
;(function(e){e[e["SERVICE_SELECTOR_UNDEFINED"]=0]="SERVICE_SELECTOR_UNDEFINED";e[e["ALL"]=1]="ALL";e[e["ANY"]=2]="ANY"
;e[e["EXACT"]=3]="EXACT"})(o||(t.ServiceSelector=o={}));function serviceSelectorFromJSON(e){switch(e){case 0:
case"SERVICE_SELECTOR_UNDEFINED":return o.SERVICE_SELECTOR_UNDEFINED;case 1:case"ALL":return o.ALL;case 2:case"ANY":
return o.ANY;case 3:case"EXACT":return o.EXACT;default:
throw new globalThis.Error("Unrecognized enum value "+e+" for enum ServiceSelector")}}function serviceSelectorToJSON(e){
switch(e){case o.SERVICE_SELECTOR_UNDEFINED:return"SERVICE_SELECTOR_UNDEFINED";case o.ALL:return"ALL";case o.ANY:
return"ANY";case o.EXACT:return"EXACT";default:
throw new globalThis.Error("Unrecognized enum value "+e+" for enum ServiceSelector")}}t.TransparencyLogInstance={
fromJSON(e){return{baseUrl:isSet(e.baseUrl)?globalThis.String(e.baseUrl):"",hashAlgorithm:isSet(e.hashAlgorithm)?(0,
r.hashAlgorithmFromJSON)(e.hashAlgorithm):0,publicKey:isSet(e.publicKey)?r.PublicKey.fromJSON(e.publicKey):void 0,
logId:isSet(e.logId)?r.LogId.fromJSON(e.logId):void 0,
checkpointKeyId:isSet(e.checkpointKeyId)?r.LogId.fromJSON(e.checkpointKeyId):void 0,
operator:isSet(e.operator)?globalThis.String(e.operator):""}},toJSON(e){const t={};if(e.baseUrl!=="")t.baseUrl=e.baseUrl
;if(e.hashAlgorithm!==0)t.hashAlgorithm=(0,r.hashAlgorithmToJSON)(e.hashAlgorithm)
;if(e.publicKey!==void 0)t.publicKey=r.PublicKey.toJSON(e.publicKey);if(e.logId!==void 0)t.logId=r.LogId.toJSON(e.logId)
;if(e.checkpointKeyId!==void 0)t.checkpointKeyId=r.LogId.toJSON(e.checkpointKeyId)
;if(e.operator!=="")t.operator=e.operator;return t}};t.CertificateAuthority={fromJSON(e){return{
subject:isSet(e.subject)?r.DistinguishedName.fromJSON(e.subject):void 0,uri:isSet(e.uri)?globalThis.String(e.uri):"",
certChain:isSet(e.certChain)?r.X509CertificateChain.fromJSON(e.certChain):void 0,
validFor:isSet(e.validFor)?r.TimeRange.fromJSON(e.validFor):void 0,
operator:isSet(e.operator)?globalThis.String(e.operator):""}},toJSON(e){const t={}
;if(e.subject!==void 0)t.subject=r.DistinguishedName.toJSON(e.subject);if(e.uri!=="")t.uri=e.uri
;if(e.certChain!==void 0)t.certChain=r.X509CertificateChain.toJSON(e.certChain)
;if(e.validFor!==void 0)t.validFor=r.TimeRange.toJSON(e.validFor);if(e.operator!=="")t.operator=e.operator;return t}}
;t.TrustedRoot={fromJSON(e){return{mediaType:isSet(e.mediaType)?globalThis.String(e.mediaType):"",
tlogs:globalThis.Array.isArray(e?.tlogs)?e.tlogs.map(e=>t.TransparencyLogInstance.fromJSON(e)):[],
certificateAuthorities:globalThis.Array.isArray(e?.certificateAuthorities)?e.certificateAuthorities.map(e=>t.CertificateAuthority.fromJSON(e)):[],
ctlogs:globalThis.Array.isArray(e?.ctlogs)?e.ctlogs.map(e=>t.TransparencyLogInstance.fromJSON(e)):[],
timestampAuthorities:globalThis.Array.isArray(e?.timestampAuthorities)?e.timestampAuthorities.map(e=>t.CertificateAuthority.fromJSON(e)):[]
}},toJSON(e){const i={};if(e.mediaType!=="")i.mediaType=e.mediaType
;if(e.tlogs?.length)i.tlogs=e.tlogs.map(e=>t.TransparencyLogInstance.toJSON(e))
;if(e.certificateAuthorities?.length)i.certificateAuthorities=e.certificateAuthorities.map(e=>t.CertificateAuthority.toJSON(e))
;if(e.ctlogs?.length)i.ctlogs=e.ctlogs.map(e=>t.TransparencyLogInstance.toJSON(e))
;if(e.timestampAuthorities?.length)i.timestampAuthorities=e.timestampAuthorities.map(e=>t.CertificateAuthority.toJSON(e))
;return i}};t.SigningConfig={fromJSON(e){return{mediaType:isSet(e.mediaType)?globalThis.String(e.mediaType):"",
caUrls:globalThis.Array.isArray(e?.caUrls)?e.caUrls.map(e=>t.Service.fromJSON(e)):[],
oidcUrls:globalThis.Array.isArray(e?.oidcUrls)?e.oidcUrls.map(e=>t.Service.fromJSON(e)):[],
rekorTlogUrls:globalThis.Array.isArray(e?.rekorTlogUrls)?e.rekorTlogUrls.map(e=>t.Service.fromJSON(e)):[],
rekorTlogConfig:isSet(e.rekorTlogConfig)?t.ServiceConfiguration.fromJSON(e.rekorTlogConfig):void 0,
tsaUrls:globalThis.Array.isArray(e?.tsaUrls)?e.tsaUrls.map(e=>t.Service.fromJSON(e)):[],
tsaConfig:isSet(e.tsaConfig)?t.ServiceConfiguration.fromJSON(e.tsaConfig):void 0}},toJSON(e){const i={}
;if(e.mediaType!=="")i.mediaType=e.mediaType;if(e.caUrls?.length)i.caUrls=e.caUrls.map(e=>t.Service.toJSON(e))
;if(e.oidcUrls?.length)i.oidcUrls=e.oidcUrls.map(e=>t.Service.toJSON(e))
;if(e.rekorTlogUrls?.length)i.rekorTlogUrls=e.rekorTlogUrls.map(e=>t.Service.toJSON(e))
;if(e.rekorTlogConfig!==void 0)i.rekorTlogConfig=t.ServiceConfiguration.toJSON(e.rekorTlogConfig)
;if(e.tsaUrls?.length)i.tsaUrls=e.tsaUrls.map(e=>t.Service.toJSON(e))
;if(e.tsaConfig!==void 0)i.tsaConfig=t.ServiceConfiguration.toJSON(e.tsaConfig);return i}};t.Service={fromJSON(e){
return{url:isSet(e.url)?globalThis.String(e.url):"",
majorApiVersion:isSet(e.majorApiVersion)?globalThis.Number(e.majorApiVersion):0,
validFor:isSet(e.validFor)?r.TimeRange.fromJSON(e.validFor):void 0,
operator:isSet(e.operator)?globalThis.String(e.operator):""}},toJSON(e){const t={};if(e.url!=="")t.url=e.url
;if(e.majorApiVersion!==0)t.majorApiVersion=Math.round(e.majorApiVersion)
;if(e.validFor!==void 0)t.validFor=r.TimeRange.toJSON(e.validFor);if(e.operator!=="")t.operator=e.operator;return t}}
;t.ServiceConfiguration={fromJSON(e){return{selector:isSet(e.selector)?serviceSelectorFromJSON(e.selector):0,
count:isSet(e.count)?globalThis.Number(e.count):0}},toJSON(e){const t={}
;if(e.selector!==0)t.selector=serviceSelectorToJSON(e.selector);if(e.count!==0)t.count=Math.round(e.count);return t}}
;t.ClientTrustConfig={fromJSON(e){return{mediaType:isSet(e.mediaType)?globalThis.String(e.mediaType):"",
trustedRoot:isSet(e.trustedRoot)?t.TrustedRoot.fromJSON(e.trustedRoot):void 0,
signingConfig:isSet(e.signingConfig)?t.SigningConfig.fromJSON(e.signingConfig):void 0}},toJSON(e){const i={}
;if(e.mediaType!=="")i.mediaType=e.mediaType;if(e.trustedRoot!==void 0)i.trustedRoot=t.TrustedRoot.toJSON(e.trustedRoot)
;if(e.signingConfig!==void 0)i.signingConfig=t.SigningConfig.toJSON(e.signingConfig);return i}};function isSet(e){
return e!==null&&e!==void 0}},99732:(e,t,i)=>{Object.defineProperty(t,"__esModule",{value:true})
;t.Input=t.Artifact=t.ArtifactVerificationOptions_ObserverTimestampOptions=t.ArtifactVerificationOptions_TlogIntegratedTimestampOptions=t.ArtifactVerificationOptions_TimestampAuthorityOptions=t.ArtifactVerificationOptions_CtlogOptions=t.ArtifactVerificationOptions_TlogOptions=t.ArtifactVerificationOptions=t.PublicKeyIdentities=t.CertificateIdentities=t.CertificateIdentity=void 0
;const r=i(70715);const o=i(5334);const s=i(61997);t.CertificateIdentity={fromJSON(e){return{
issuer:isSet(e.issuer)?globalThis.String(e.issuer):"",san:isSet(e.san)?o.SubjectAlternativeName.fromJSON(e.san):void 0,
oids:globalThis.Array.isArray(e?.oids)?e.oids.map(e=>o.ObjectIdentifierValuePair.fromJSON(e)):[]}},toJSON(e){const t={}
;if(e.issuer!=="")t.issuer=e.issuer;if(e.san!==void 0)t.san=o.SubjectAlternativeName.toJSON(e.san)
;if(e.oids?.length)t.oids=e.oids.map(e=>o.ObjectIdentifierValuePair.toJSON(e));return t}};t.CertificateIdentities={
fromJSON(e){return{
identities:globalThis.Array.isArray(e?.identities)?e.identities.map(e=>t.CertificateIdentity.fromJSON(e)):[]}},
toJSON(e){const i={};if(e.identities?.length)i.identities=e.identities.map(e=>t.CertificateIdentity.toJSON(e));return i}
};t.PublicKeyIdentities={fromJSON(e){return{
publicKeys:globalThis.Array.isArray(e?.publicKeys)?e.publicKeys.map(e=>o.PublicKey.fromJSON(e)):[]}},toJSON(e){
const t={};if(e.publicKeys?.length)t.publicKeys=e.publicKeys.map(e=>o.PublicKey.toJSON(e));return t}}
;t.ArtifactVerificationOptions={fromJSON(e){return{signers:isSet(e.certificateIdentities)?{
$case:"certificateIdentities",certificateIdentities:t.CertificateIdentities.fromJSON(e.certificateIdentities)
}:isSet(e.publicKeys)?{$case:"publicKeys",publicKeys:t.PublicKeyIdentities.fromJSON(e.publicKeys)}:void 0,
tlogOptions:isSet(e.tlogOptions)?t.ArtifactVerificationOptions_TlogOptions.fromJSON(e.tlogOptions):void 0,
ctlogOptions:isSet(e.ctlogOptions)?t.ArtifactVerificationOptions_CtlogOptions.fromJSON(e.ctlogOptions):void 0,
tsaOptions:isSet(e.tsaOptions)?t.ArtifactVerificationOptions_TimestampAuthorityOptions.fromJSON(e.tsaOptions):void 0,
integratedTsOptions:isSet(e.integratedTsOptions)?t.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.fromJSON(e.integratedTsOptions):void 0,
observerOptions:isSet(e.observerOptions)?t.ArtifactVerificationOptions_ObserverTimestampOptions.fromJSON(e.observerOptions):void 0
}},toJSON(e){const i={}
;if(e.signers?.$case==="certificateIdentities")i.certificateIdentities=t.CertificateIdentities.toJSON(e.signers.certificateIdentities);else if(e.signers?.$case==="publicKeys")i.publicKeys=t.PublicKeyIdentities.toJSON(e.signers.publicKeys)
;if(e.tlogOptions!==void 0)i.tlogOptions=t.ArtifactVerificationOptions_TlogOptions.toJSON(e.tlogOptions)
;if(e.ctlogOptions!==void 0)i.ctlogOptions=t.ArtifactVerificationOptions_CtlogOptions.toJSON(e.ctlogOptions)
;if(e.tsaOptions!==void 0)i.tsaOptions=t.ArtifactVerificationOptions_TimestampAuthorityOptions.toJSON(e.tsaOptions)
;if(e.integratedTsOptions!==void 0)i.integratedTsOptions=t.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.toJSON(e.integratedTsOptions)
;if(e.observerOptions!==void 0)i.observerOptions=t.ArtifactVerificationOptions_ObserverTimestampOptions.toJSON(e.observerOptions)
;return i}};t.ArtifactVerificationOptions_TlogOptions={fromJSON(e){return{
threshold:isSet(e.threshold)?globalThis.Number(e.threshold):0,
performOnlineVerification:isSet(e.performOnlineVerification)?globalThis.Boolean(e.performOnlineVerification):false,
disable:isSet(e.disable)?globalThis.Boolean(e.disable):false}},toJSON(e){const t={}
;if(e.threshold!==0)t.threshold=Math.round(e.threshold)
;if(e.performOnlineVerification!==false)t.performOnlineVerification=e.performOnlineVerification
;if(e.disable!==false)t.disable=e.disable;return t}};t.ArtifactVerificationOptions_CtlogOptions={fromJSON(e){return{
threshold:isSet(e.threshold)?globalThis.Number(e.threshold):0,
disable:isSet(e.disable)?globalThis.Boolean(e.disable):false}},toJSON(e){const t={}
;if(e.threshold!==0)t.threshold=Math.round(e.threshold);if(e.disable!==false)t.disable=e.disable;return t}}
;t.ArtifactVerificationOptions_TimestampAuthorityOptions={fromJSON(e){return{
threshold:isSet(e.threshold)?globalThis.Number(e.threshold):0,
disable:isSet(e.disable)?globalThis.Boolean(e.disable):false}},toJSON(e){const t={}
;if(e.threshold!==0)t.threshold=Math.round(e.threshold);if(e.disable!==false)t.disable=e.disable;return t}}
;t.ArtifactVerificationOptions_TlogIntegratedTimestampOptions={fromJSON(e){return{
threshold:isSet(e.threshold)?globalThis.Number(e.threshold):0,
disable:isSet(e.disable)?globalThis.Boolean(e.disable):false}},toJSON(e){const t={}
;if(e.threshold!==0)t.threshold=Math.round(e.threshold);if(e.disable!==false)t.disable=e.disable;return t}}
;t.ArtifactVerificationOptions_ObserverTimestampOptions={fromJSON(e){return{
threshold:isSet(e.threshold)?globalThis.Number(e.threshold):0,
disable:isSet(e.disable)?globalThis.Boolean(e.disable):false}},toJSON(e){const t={}
;if(e.threshold!==0)t.threshold=Math.round(e.threshold);if(e.disable!==false)t.disable=e.disable;return t}};t.Artifact={
fromJSON(e){return{data:isSet(e.artifactUri)?{$case:"artifactUri",artifactUri:globalThis.String(e.artifactUri)
}:isSet(e.artifact)?{$case:"artifact",artifact:Buffer.from(bytesFromBase64(e.artifact))}:isSet(e.artifactDigest)?{
$case:"artifactDigest",artifactDigest:o.HashOutput.fromJSON(e.artifactDigest)}:void 0}},toJSON(e){const t={}
;if(e.data?.$case==="artifactUri")t.artifactUri=e.data.artifactUri;else if(e.data?.$case==="artifact")t.artifact=base64FromBytes(e.data.artifact);else if(e.data?.$case==="artifactDigest")t.artifactDigest=o.HashOutput.toJSON(e.data.artifactDigest)
;return t}};t.Input={fromJSON(e){return{
artifactTrustRoot:isSet(e.artifactTrustRoot)?s.TrustedRoot.fromJSON(e.artifactTrustRoot):void 0,
artifactVerificationOptions:isSet(e.artifactVerificationOptions)?t.ArtifactVerificationOptions.fromJSON(e.artifactVerificationOptions):void 0,
bundle:isSet(e.bundle)?r.Bundle.fromJSON(e.bundle):void 0,
artifact:isSet(e.artifact)?t.Artifact.fromJSON(e.artifact):void 0}},toJSON(e){const i={}
;if(e.artifactTrustRoot!==void 0)i.artifactTrustRoot=s.TrustedRoot.toJSON(e.artifactTrustRoot)
;if(e.artifactVerificationOptions!==void 0)i.artifactVerificationOptions=t.ArtifactVerificationOptions.toJSON(e.artifactVerificationOptions)
;if(e.bundle!==void 0)i.bundle=r.Bundle.toJSON(e.bundle);if(e.artifact!==void 0)i.artifact=t.Artifact.toJSON(e.artifact)
;return i}};function bytesFromBase64(e){return Uint8Array.from(globalThis.Buffer.from(e,"base64"))}
function base64FromBytes(e){return globalThis.Buffer.from(e).toString("base64")}function isSet(e){
return e!==null&&e!==void 0}},19654:function(e,t,i){var r=this&&this.__createBinding||(Object.create?function(e,t,i,r){
if(r===void 0)r=i;var o=Object.getOwnPropertyDescriptor(t,i)
;if(!o||("get"in o?!t.__esModule:o.writable||o.configurable))o={enumerable:true,get:function(){return t[i]}}
;Object.defineProperty(e,r,o)}:function(e,t,i,r){if(r===void 0)r=i;e[r]=t[i]})
;var o=this&&this.__exportStar||function(e,t){
for(var i in e)if(i!=="default"&&!Object.prototype.hasOwnProperty.call(t,i))r(t,e,i)}
;Object.defineProperty(t,"__esModule",{value:true});o(i(47030),t);o(i(70715),t);o(i(5334),t);o(i(85204),t);o(i(61997),t)
;o(i(99732),t)}};
