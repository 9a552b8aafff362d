; The installer for one person of a Windows PC: no administrator, nothing outside their own folders.
; makensis -DVERSION=0.1.0 -DSOURCE=build\tree\circledesk -DICON=circledesk.ico -DOUT=setup.exe installer.nsi
Unicode true
!include MUI2.nsh
!include LogicLib.nsh

Name "CircleDesk"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\CircleDesk"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "CircleDesk"
VIAddVersionKey "FileDescription" "Installs CircleDesk"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The CircleDesk authors"

!define REMOVAL "Software\Microsoft\Windows\CurrentVersion\Uninstall\CircleDesk"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\CircleDesk.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!include fit.nsh
!define IN_USE "CircleDesk is still open. Close its window, then try again.$\r$\n$\r$\nCircleDesk bado iko wazi. Funga dirisha lake, kisha ujaribu tena."

Function .onInit
  !insertmacro MustFitWindows
FunctionEnd

Section
  SetOutPath "$INSTDIR\versions\${VERSION}"
  ; A running program holds its file: better asked for than half replaced.
  ${If} ${FileExists} "$INSTDIR\versions\${VERSION}\circledesk.exe"
  again:
    ClearErrors
    Delete "$INSTDIR\versions\${VERSION}\circledesk.exe"
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${IN_USE}" IDRETRY again
      Abort
    ${EndIf}
  ${EndIf}
  File /r "${SOURCE}/versions/${VERSION}/*"
  SetOutPath "$INSTDIR"
  File "${SOURCE}/CircleDesk.exe"
  File "${SOURCE}/current"
  Delete "$INSTDIR\starting"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortCut "$SMPROGRAMS\CircleDesk.lnk" "$INSTDIR\CircleDesk.exe"

  WriteRegStr HKCU "${REMOVAL}" "DisplayName" "CircleDesk"
  WriteRegStr HKCU "${REMOVAL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${REMOVAL}" "DisplayIcon" "$INSTDIR\CircleDesk.exe"
  WriteRegStr HKCU "${REMOVAL}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegDWORD HKCU "${REMOVAL}" "NoModify" 1
  WriteRegDWORD HKCU "${REMOVAL}" "NoRepair" 1
SectionEnd

; Takes the program out, and only what is the program's: data lie elsewhere and stay.
Section Uninstall
  RMDir /r "$INSTDIR\versions"
  Delete "$INSTDIR\CircleDesk.exe"
  Delete "$INSTDIR\current"
  Delete "$INSTDIR\previous"
  Delete "$INSTDIR\proven"
  Delete "$INSTDIR\failed"
  Delete "$INSTDIR\starting"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\CircleDesk.lnk"
  DeleteRegKey HKCU "${REMOVAL}"
SectionEnd
