@echo off
rem The one command, for people who develop on Windows: builds the product when sources are newer, then runs it.
rem Needs a JDK 25 (JAVA_HOME or PATH) and Maven 3.9 on the PATH. Tests run on Linux: see pika.
setlocal
set "root=%~dp0"
set "products=%root%releng\org.pikaplot.product\target\products"
set "product=%products%\org.pikaplot.product\win32\win32\x86_64\pika-plot"
set "stamp=%root%releng\org.pikaplot.product\target\built"

set "jdk="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined jdk for %%j in (javac.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.."
if not defined jdk (
  echo pika: needs a JDK 25: set JAVA_HOME to one 1>&2
  exit /b 4
)
set "JAVA_HOME=%jdk%"
where mvn >nul 2>&1 || (
  echo pika: needs Maven 3.9 on the PATH 1>&2
  exit /b 4
)

if "%~1"=="test" goto test
if "%~1"=="package" goto package
if "%~1"=="bench" (
  echo pika: bench runs on Linux only 1>&2
  exit /b 2
)

powershell -NoProfile -Command "$s=Get-Item -ErrorAction Ignore '%stamp%'; if (!$s) { exit 1 }; $n=Get-ChildItem '%root%pom.xml','%root%target-platform','%root%bundles','%root%features','%root%releng' -Recurse -File | Where-Object { $_.FullName -notmatch '\\target\\|\\src\\test\\' -and $_.LastWriteTime -gt $s.LastWriteTime } | Select-Object -First 1; if ($n) { exit 1 }"
if errorlevel 1 (
  echo pika: building 1>&2
  call mvn -q -f "%root%pom.xml" -T2 verify -Dmaven.test.skip=true -Dspotless.check.skip=true -pl :org.pikaplot.product -am 1>&2 || exit /b 4
  type nul > "%stamp%"
)
if "%~1"=="demo" (
  call "%product%\pika-plot.cmd" demo --samples "%root%samples" --desktop "%product%\pika-plot.cmd" %2 %3
) else (
  call "%product%\pika-plot.cmd" %*
)
exit /b %errorlevel%

:test
call mvn -f "%root%bundles\pom.xml" verify 1>&2
exit /b %errorlevel%

:package
call mvn -q -f "%root%pom.xml" -T2 verify -Dmaven.test.skip=true -Dspotless.check.skip=true -Darchive.phase=package -pl :org.pikaplot.product -am 1>&2 || exit /b 4
set "dist=%~2"
if "%dist%"=="" set "dist=%root%dist"
if not exist "%dist%" mkdir "%dist%"
copy /y "%products%\org.pikaplot.product-linux.gtk.x86_64.tar.gz" "%dist%\pika-plot-linux-x86_64.tar.gz"
copy /y "%products%\org.pikaplot.product-win32.win32.x86_64.zip" "%dist%\pika-plot-windows-x86_64.zip"
exit /b %errorlevel%

:try
if not exist "%~1\bin\javac.exe" exit /b
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul 2>&1 && set "jdk=%~1"
exit /b
