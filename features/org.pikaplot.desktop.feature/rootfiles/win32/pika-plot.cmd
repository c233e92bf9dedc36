@echo off
rem Starts Pika-Plot from a console: the window, or without one "pika-plot import|sql|plot|export|info ...".
setlocal
set "home=%~dp0"
set "java="
call :try "%home%jre"
if not defined java if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined java for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.."
if not defined java (
  echo Pika-Plot needs Java 25: put a JRE into "%home%jre", set JAVA_HOME, or put java on the PATH. 1>&2
  exit /b 4
)
for %%l in ("%home%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%l"
set "jvm=--enable-native-access=ALL-UNNAMED --add-opens=java.base/java.nio=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Xmx2g "-Djava.util.logging.config.file=%home%logging.properties" %PIKA_JVM_OPTS%"
set "mode=headless"
if "%~1"=="" set "mode=window"
if /i "%~x1"==".pikaplot" set "mode=window"
if exist "%~1" set "mode=window"
if "%~1"=="start" goto start
if "%mode%"=="window" goto window
"%java%" %jvm% -XX:+UseSerialGC -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%launcher%" -nosplash -data @none -application org.pikaplot.headless.pika %*
exit /b %errorlevel%

:start
"%java%" %jvm% -jar "%launcher%" -name Pika-Plot -data @noDefault %2 %3 %4 %5 %6 %7 %8 %9
exit /b %errorlevel%

:window
"%java%" %jvm% -jar "%launcher%" -name Pika-Plot -data @noDefault %*
exit /b %errorlevel%

:try
if not exist "%~1\bin\java.exe" exit /b
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul 2>&1 && set "java=%~1\bin\java.exe"
exit /b
