@echo off
rem Runs Parley on Windows: finds a JDK 25, builds the one jar when it is missing or stale, and starts it.
setlocal EnableExtensions EnableDelayedExpansion
set "root=%~dp0"
set "root=%root:~0,-1%"
set "jar=%root%\parley-app\target\parley.jar"
set "jdk="

call :try "%PARLEY_JAVA_HOME%"
call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do if not defined jdk (
  for %%d in ("%%~dpj..") do call :try "%%~fd"
)
for %%b in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do (
  if not defined jdk if exist %%b for /d %%d in ("%%~b\*") do call :try "%%~fd"
)
if not defined jdk (
  echo Parley needs a JDK 25 or newer, and none was found. 1>&2
  echo Install one ^(any vendor: Eclipse Temurin, Oracle, Corretto, Zulu^), 1>&2
  echo or set PARLEY_JAVA_HOME to the folder of one you have. 1>&2
  exit /b 1
)

set "stale="
if not exist "%jar%" set "stale=1"
if not defined stale if exist "%root%\parley-model\src" (
  powershell -NoProfile -Command "$j=(Get-Item '%jar%').LastWriteTime; if (Get-ChildItem -Path '%root%\parley-*\src\main','%root%\pom.xml','%root%\parley-*\pom.xml' -Recurse -File | Where-Object { $_.LastWriteTime -gt $j } | Select-Object -First 1) { exit 9 }"
  if !errorlevel! equ 9 set "stale=1"
)
if defined stale (
  echo Building Parley once ^(a minute or two; the first time it also fetches its libraries^) ... 1>&2
  if not exist "%root%\parley-app\target" mkdir "%root%\parley-app\target"
  pushd "%root%"
  set "JAVA_HOME=%jdk%"
  call mvnw.cmd -B -ntp -DskipTests -Dspotless.check.skip=true -pl parley-app -am package > "%root%\parley-app\target\build.log" 2>&1
  set "built=!errorlevel!"
  popd
  if not "!built!"=="0" (
    findstr /b "[ERROR]" "%root%\parley-app\target\build.log" 1>&2
    echo The build failed; parley-app\target\build.log has all of it. 1>&2
    exit /b 1
  )
  powershell -NoProfile -Command "(Get-Item '%jar%').LastWriteTime = Get-Date"
)

rem The JVM's own cache of loaded classes, per user and per jar; made by the first command, used by the rest.
set "cache=%LOCALAPPDATA%\parley"
if not exist "%cache%" mkdir "%cache%" 2>nul
for %%f in ("%jar%") do set "stamp=%%~zf-%%~tf"
set "stamp=%stamp: =%"
set "stamp=%stamp:/=%"
set "stamp=%stamp::=%"
set "stamp=%stamp:.=%"
set "aot=%cache%\%stamp%.aot"
set "flags=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:aot=off -Xlog:cds=off --enable-native-access=ALL-UNNAMED"
if exist "%aot%" (
  "%jdk%\bin\java" %flags% "-XX:AOTCache=%aot%" %PARLEY_JAVA_OPTS% -jar "%jar%" %*
) else (
  "%jdk%\bin\java" %flags% "-XX:AOTCacheOutput=%aot%" %PARLEY_JAVA_OPTS% -jar "%jar%" %*
)
exit /b %errorlevel%

:try
if defined jdk exit /b
if "%~1"=="" exit /b
if not exist "%~1\bin\javac.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  set "version=%%~v"
  set "version=!version:"=!"
  for /f "tokens=1 delims=.-+" %%n in ("!version!") do if %%n geq 25 set "jdk=%~1"
)
exit /b
