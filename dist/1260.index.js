export const id=1260;export const ids=[1260];export const modules={81260:(e,t,i)=>{i.d(t,{m:()=>exec});i(13193)
;var s=i(70857);var o=i(24434);var r=i(35317);var n=i(16928);i(42613);var c=i(79896);var __awaiter=function(e,t,i,s){
function adopt(e){return e instanceof i?e:new i(function(t){t(e)})}return new(i||(i=Promise))(function(i,o){
function fulfilled(e){try{step(s.next(e))}catch(e){o(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){o(e)}}
function step(e){e.done?i(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})}
;const{chmod:l,copyFile:a,lstat:d,mkdir:u,open:h,readdir:f,rename:p,rm:m,rmdir:w,stat:g,symlink:x,unlink:v}=c.promises
;const E=process.platform==="win32";c.constants.O_RDONLY;function exists(e){
return __awaiter(this,void 0,void 0,function*(){try{yield g(e)}catch(e){if(e.code==="ENOENT")return false;throw e}
return true})}function isRooted(e){e=normalizeSeparators(e)
;if(!e)throw new Error('isRooted() parameter "p" cannot be empty');if(E)return e.startsWith("\\")||/^[A-Z]:/i.test(e)
;return e.startsWith("/")}function tryGetExecutablePath(e,t){return __awaiter(this,void 0,void 0,function*(){let i;try{
i=yield g(e)}catch(t){
if(t.code!=="ENOENT")console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}
if(i&&i.isFile())if(E){const i=n.extname(e).toUpperCase();if(t.some(e=>e.toUpperCase()===i))return e
}else if(isUnixExecutable(i))return e;const s=e;for(const o of t){e=s+o;i=void 0;try{i=yield g(e)}catch(t){
if(t.code!=="ENOENT")console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}
if(i&&i.isFile())if(E){try{const t=n.dirname(e);const i=n.basename(e).toUpperCase()
;for(const s of yield f(t))if(i===s.toUpperCase()){e=n.join(t,s);break}}catch(t){
console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`)}return e
}else if(isUnixExecutable(i))return e}return""})}function normalizeSeparators(e){e=e||"";if(E){e=e.replace(/\//g,"\\")
;return e.replace(/\\\\+/g,"\\")}return e.replace(/\/\/+/g,"/")}function isUnixExecutable(e){
return(e.mode&1)>0||(e.mode&8)>0&&process.getgid!==void 0&&e.gid===process.getgid()||(e.mode&64)>0&&process.getuid!==void 0&&e.uid===process.getuid()
}var io_awaiter=function(e,t,i,s){function adopt(e){return e instanceof i?e:new i(function(t){t(e)})}
return new(i||(i=Promise))(function(i,o){function fulfilled(e){try{step(s.next(e))}catch(e){o(e)}}function rejected(e){
try{step(s["throw"](e))}catch(e){o(e)}}function step(e){e.done?i(e.value):adopt(e.value).then(fulfilled,rejected)}
step((s=s.apply(e,t||[])).next())})};function which(e,t){return io_awaiter(this,void 0,void 0,function*(){
if(!e)throw new Error("parameter 'tool' is required");if(t){const t=yield which(e,false)
;if(!t)if(E)throw new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);else throw new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`)
;return t}const i=yield findInPath(e);if(i&&i.length>0)return i[0];return""})}function findInPath(e){
return io_awaiter(this,void 0,void 0,function*(){if(!e)throw new Error("parameter 'tool' is required");const t=[]
;if(E&&process.env["PATHEXT"])for(const e of process.env["PATHEXT"].split(n.delimiter))if(e)t.push(e);if(isRooted(e)){
const i=yield tryGetExecutablePath(e,t);if(i)return[i];return[]}if(e.includes(n.sep))return[];const i=[]
;if(process.env.PATH)for(const e of process.env.PATH.split(n.delimiter))if(e)i.push(e);const s=[];for(const o of i){
const i=yield tryGetExecutablePath(n.join(o,e),t);if(i)s.push(i)}return s})}var y=i(53557)
;var toolrunner_awaiter=function(e,t,i,s){function adopt(e){return e instanceof i?e:new i(function(t){t(e)})}
return new(i||(i=Promise))(function(i,o){function fulfilled(e){try{step(s.next(e))}catch(e){o(e)}}function rejected(e){
try{step(s["throw"](e))}catch(e){o(e)}}function step(e){e.done?i(e.value):adopt(e.value).then(fulfilled,rejected)}
step((s=s.apply(e,t||[])).next())})};const b=process.platform==="win32";class ToolRunner extends o.EventEmitter{
constructor(e,t,i){super();if(!e)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=e
;this.args=t||[];this.options=i||{}}_debug(e){
if(this.options.listeners&&this.options.listeners.debug)this.options.listeners.debug(e)}_getCommandString(e,t){
const i=this._getSpawnFileName();const s=this._getSpawnArgs(e);let o=t?"":"[command]";if(b)if(this._isCmdFile()){o+=i
;for(const e of s)o+=` ${e}`}else if(e.windowsVerbatimArguments){o+=`"${i}"`;for(const e of s)o+=` ${e}`}else{
o+=this._windowsQuoteCmdArg(i);for(const e of s)o+=` ${this._windowsQuoteCmdArg(e)}`}else{o+=i
;for(const e of s)o+=` ${e}`}return o}_processLineBuffer(e,t,i){try{let o=t+e.toString();let r=o.indexOf(s.EOL)
;while(r>-1){const e=o.substring(0,r);i(e);o=o.substring(r+s.EOL.length);r=o.indexOf(s.EOL)}return o}catch(e){
this._debug(`error processing line. Failed with error ${e}`);return""}}_getSpawnFileName(){
if(b)if(this._isCmdFile())return process.env["COMSPEC"]||"cmd.exe";return this.toolPath}_getSpawnArgs(e){
if(b)if(this._isCmdFile()){let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const i of this.args){t+=" "
;t+=e.windowsVerbatimArguments?i:this._windowsQuoteCmdArg(i)}t+='"';return[t]}return this.args}_endsWith(e,t){
return e.endsWith(t)}_isCmdFile(){const e=this.toolPath.toUpperCase()
;return this._endsWith(e,".CMD")||this._endsWith(e,".BAT")}_windowsQuoteCmdArg(e){
if(!this._isCmdFile())return this._uvQuoteCmdArg(e);if(!e)return'""'
;const t=[" ","\t","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let i=false
;for(const s of e)if(t.some(e=>e===s)){i=true;break}if(!i)return e;let s='"';let o=true;for(let t=e.length;t>0;t--){
s+=e[t-1];if(o&&e[t-1]==="\\")s+="\\";else if(e[t-1]==='"'){o=true;s+='"'}else o=false}s+='"'
;return s.split("").reverse().join("")}_uvQuoteCmdArg(e){if(!e)return'""'
;if(!e.includes(" ")&&!e.includes("\t")&&!e.includes('"'))return e;if(!e.includes('"')&&!e.includes("\\"))return`"${e}"`
;let t='"';let i=true;for(let s=e.length;s>0;s--){t+=e[s-1];if(i&&e[s-1]==="\\")t+="\\";else if(e[s-1]==='"'){i=true
;t+="\\"}else i=false}t+='"';return t.split("").reverse().join("")}_cloneExecOptions(e){e=e||{};const t={
cwd:e.cwd||process.cwd(),env:e.env||process.env,silent:e.silent||false,
windowsVerbatimArguments:e.windowsVerbatimArguments||false,failOnStdErr:e.failOnStdErr||false,
ignoreReturnCode:e.ignoreReturnCode||false,delay:e.delay||1e4};t.outStream=e.outStream||process.stdout
;t.errStream=e.errStream||process.stderr;return t}_getSpawnOptions(e,t){e=e||{};const i={};i.cwd=e.cwd;i.env=e.env
;i["windowsVerbatimArguments"]=e.windowsVerbatimArguments||this._isCmdFile()
;if(e.windowsVerbatimArguments)i.argv0=`"${t}"`;return i}exec(){
return toolrunner_awaiter(this,void 0,void 0,function*(){
if(!isRooted(this.toolPath)&&(this.toolPath.includes("/")||b&&this.toolPath.includes("\\")))this.toolPath=n.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)
;this.toolPath=yield which(this.toolPath,true)
;return new Promise((e,t)=>toolrunner_awaiter(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`)
;this._debug("arguments:");for(const e of this.args)this._debug(`   ${e}`);const i=this._cloneExecOptions(this.options)
;if(!i.silent&&i.outStream)i.outStream.write(this._getCommandString(i)+s.EOL);const o=new ExecState(i,this.toolPath)
;o.on("debug",e=>{this._debug(e)})
;if(this.options.cwd&&!(yield exists(this.options.cwd)))return t(new Error(`The cwd: ${this.options.cwd} does not exist!`))
;const n=this._getSpawnFileName();const c=r.spawn(n,this._getSpawnArgs(i),this._getSpawnOptions(this.options,n))
;let l="";if(c.stdout)c.stdout.on("data",e=>{
if(this.options.listeners&&this.options.listeners.stdout)this.options.listeners.stdout(e)
;if(!i.silent&&i.outStream)i.outStream.write(e);l=this._processLineBuffer(e,l,e=>{
if(this.options.listeners&&this.options.listeners.stdline)this.options.listeners.stdline(e)})});let a=""
;if(c.stderr)c.stderr.on("data",e=>{o.processStderr=true
;if(this.options.listeners&&this.options.listeners.stderr)this.options.listeners.stderr(e)
;if(!i.silent&&i.errStream&&i.outStream){const t=i.failOnStdErr?i.errStream:i.outStream;t.write(e)}
a=this._processLineBuffer(e,a,e=>{
if(this.options.listeners&&this.options.listeners.errline)this.options.listeners.errline(e)})});c.on("error",e=>{
o.processError=e.message;o.processExited=true;o.processClosed=true;o.CheckComplete()});c.on("exit",e=>{
o.processExitCode=e;o.processExited=true;this._debug(`Exit code ${e} received from tool '${this.toolPath}'`)
;o.CheckComplete()});c.on("close",e=>{o.processExitCode=e;o.processExited=true;o.processClosed=true
;this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);o.CheckComplete()});o.on("done",(i,s)=>{
if(l.length>0)this.emit("stdline",l);if(a.length>0)this.emit("errline",a);c.removeAllListeners();if(i)t(i);else e(s)})
;if(this.options.input){if(!c.stdin)throw new Error("child process missing stdin");c.stdin.end(this.options.input)}}))})
}}function argStringToArray(e){const t=[];let i=false;let s=false;let o="";function append(e){if(s&&e!=='"')o+="\\";o+=e
;s=false}for(let r=0;r<e.length;r++){const n=e.charAt(r);if(n==='"'){if(!s)i=!i;else append(n);continue}if(n==="\\"&&s){
append(n);continue}if(n==="\\"&&i){s=true;continue}if(n===" "&&!i){if(o.length>0){t.push(o);o=""}continue}append(n)}
if(o.length>0)t.push(o.trim());return t}class ExecState extends o.EventEmitter{constructor(e,t){super()
;this.processClosed=false;this.processError="";this.processExitCode=0;this.processExited=false;this.processStderr=false
;this.delay=1e4;this.done=false;this.timeout=null;if(!t)throw new Error("toolPath must not be empty");this.options=e
;this.toolPath=t;if(e.delay)this.delay=e.delay}CheckComplete(){if(this.done)return
;if(this.processClosed)this._setResult();else if(this.processExited)this.timeout=(0,
y.setTimeout)(ExecState.HandleTimeout,this.delay,this)}_debug(e){this.emit("debug",e)}_setResult(){let e
;if(this.processExited)if(this.processError)e=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);else if(this.processExitCode!==0&&!this.options.ignoreReturnCode)e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);else if(this.processStderr&&this.options.failOnStdErr)e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)
;if(this.timeout){clearTimeout(this.timeout);this.timeout=null}this.done=true;this.emit("done",e,this.processExitCode)}
static HandleTimeout(e){if(e.done)return;if(!e.processClosed&&e.processExited){
const t=`The STDIO streams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`
;e._debug(t)}e._setResult()}}var exec_awaiter=function(e,t,i,s){function adopt(e){
return e instanceof i?e:new i(function(t){t(e)})}return new(i||(i=Promise))(function(i,o){function fulfilled(e){try{
step(s.next(e))}catch(e){o(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){o(e)}}function step(e){
e.done?i(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,t||[])).next())})};function exec(e,t,i){
return exec_awaiter(this,void 0,void 0,function*(){const s=argStringToArray(e)
;if(s.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const o=s[0]
;t=s.slice(1).concat(t||[]);const r=new ToolRunner(o,t,i);return r.exec()})}}};
