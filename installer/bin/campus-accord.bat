@echo off
rem Starts Campus Accord from the folder it lies in: the window without arguments, a command with them.
setlocal
set "APP_HOME=%~dp0.."

if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
  goto found
)
for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if defined JAVA goto found
echo Campus Accord needs Java 25 or later, and no Java was found; install it, for instance from https://adoptium.net, or set JAVA_HOME. 1>&2
exit /b 1

:found
set "VERSION="
for /f "tokens=3" %%v in ('""%JAVA%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version ="" ') do set "VERSION=%%v"
if not defined VERSION goto old
for /f "tokens=1 delims=." %%m in ("%VERSION%") do if %%m geq 25 goto run

:old
echo Campus Accord needs Java 25 or later, and "%JAVA%" is older; install a newer one, for instance from https://adoptium.net, or set JAVA_HOME. 1>&2
exit /b 1

:run
"%JAVA%" --module-path "%APP_HOME%\lib\javafx" --add-modules javafx.controls --enable-native-access=javafx.graphics,ALL-UNNAMED -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -classpath "%APP_HOME%\lib\*" org.campusaccord.Launcher %*
exit /b %ERRORLEVEL%
