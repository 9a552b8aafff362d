# Builds CircleDesk for Windows: the one-folder program, the installer, the portable ZIP, in dist\.
# Needs Python 3.11 to 3.13 (64 bit) and NSIS 3.08+; run in the checkout:
#   powershell -ExecutionPolicy Bypass -File packaging\windows\build-windows.ps1
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Invoke-Step {
    param([string] $Program, [string[]] $Words)
    & $Program @Words
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE." }
}

$makensis = Get-Command makensis.exe -ErrorAction SilentlyContinue
$makensis = if ($makensis) { $makensis.Source } else { "${env:ProgramFiles(x86)}\NSIS\makensis.exe" }
if (-not (Test-Path $makensis)) { throw "NSIS is not here: install it from https://nsis.sourceforge.io" }

$python = "build\package-venv\Scripts\python.exe"
if (-not (Test-Path $python)) { Invoke-Step "py" @("-3", "-m", "venv", "build\package-venv") }
Invoke-Step $python @("-m", "pip", "install", "--quiet", "--require-hashes", "-r", "packaging\requirements.lock")

$env:QT_QPA_PLATFORM = "offscreen"
Invoke-Step $python @("packaging\windows\icon.py", "build\circledesk.ico")
Invoke-Step $python @("packaging\parts.py", "licences", "build\THIRD-PARTY.txt")
Invoke-Step $python @("packaging\freeze.py")
$version = (Invoke-Step $python @("-c", "import sys; sys.path.insert(0, 'packaging'); import common; print(common.version())"))

$tree = Resolve-Path "build\tree\circledesk"
$icon = Resolve-Path "build\circledesk.ico"
New-Item -ItemType Directory -Force dist | Out-Null
$dist = Resolve-Path "dist"
Invoke-Step $makensis @("-V2", "-DVERSION=$version", "-DICON=$icon", "-DOUT=$tree\CircleDesk.exe", "packaging\windows\launcher.nsi")
Invoke-Step $makensis @("-V2", "-DVERSION=$version", "-DICON=$icon", "-DSOURCE=$tree", "-DOUT=$dist\CircleDesk-$version-setup.exe", "packaging\windows\installer.nsi")
Invoke-Step $python @("packaging\portable.py")

# The first proof that it works: the whole demo, without a window.
Invoke-Step "$tree\versions\$version\circledesk-words.exe" @("demo", "--out", "build\demo")
Get-ChildItem dist | Format-Table Name, Length
