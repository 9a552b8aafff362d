; The installer for one person of a Windows PC: no administrator, nothing outside their own folders.
; makensis -DVERSION=0.1.0 -DSOURCE=build\tree\circledesk -DICON=circledesk.ico -DOUT=setup.exe installer.nsi
Unicode true
!define REMOVAL "Software\Microsoft\Windows\CurrentVersion\Uninstall\CircleDesk"
!include MUI2.nsh
!include LogicLib.nsh
!include TextFunc.nsh

Name "CircleDesk"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\CircleDesk"
InstallDirRegKey HKCU "${REMOVAL}" "InstallLocation"
RequestExecutionLevel user
; Half a version is worse than none: what cannot be written is tried again, or all is given up.
AllowSkipFiles off
SetCompressor /SOLID lzma
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "CircleDesk"
VIAddVersionKey "FileDescription" "Installs CircleDesk"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The CircleDesk authors"

!ifdef ICON
  !define MUI_ICON "${ICON}"
  !define MUI_UNICON "${ICON}"
!endif
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
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${IN_USE}" /SD IDCANCEL IDRETRY again
      Abort
    ${EndIf}
  ${EndIf}
  File /r "${SOURCE}\versions\${VERSION}\*"
  SetOutPath "$INSTDIR"
  File "${SOURCE}\CircleDesk.exe"
  ; The version that was in use is what the launcher goes back to, as after an update by stick.
  ClearErrors
  FileOpen $1 "$INSTDIR\current" r
  ${IfNot} ${Errors}
    FileRead $1 $0
    FileClose $1
    ${TrimNewLines} $0 $0
    ${If} $0 != "${VERSION}"
    ${AndIf} ${FileExists} "$INSTDIR\versions\$0\circledesk.exe"
      CopyFiles /SILENT "$INSTDIR\current" "$INSTDIR\previous"
    ${EndIf}
  ${EndIf}
  File "${SOURCE}\current"
  Delete "$INSTDIR\starting"
  Delete "$INSTDIR\failed"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortCut "$SMPROGRAMS\CircleDesk.lnk" "$INSTDIR\CircleDesk.exe"

  WriteRegStr HKCU "${REMOVAL}" "DisplayName" "CircleDesk"
  WriteRegStr HKCU "${REMOVAL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${REMOVAL}" "DisplayIcon" "$INSTDIR\CircleDesk.exe"
  WriteRegStr HKCU "${REMOVAL}" "Publisher" "The CircleDesk authors"
  WriteRegStr HKCU "${REMOVAL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${REMOVAL}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegDWORD HKCU "${REMOVAL}" "NoModify" 1
  WriteRegDWORD HKCU "${REMOVAL}" "NoRepair" 1
SectionEnd

; Takes the program out, and only what is the program's: data lie elsewhere and stay.
Section Uninstall
  ; A folder is renamed only where nothing in it runs: all of it goes, or nothing.
  again:
  ClearErrors
  Rename "$INSTDIR\versions" "$INSTDIR\versions.gone"
  ${If} ${Errors}
  ${AndIf} ${FileExists} "$INSTDIR\versions\*.*"
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${IN_USE}" /SD IDCANCEL IDRETRY again
    Abort
  ${EndIf}
  RMDir /r "$INSTDIR\versions.gone"
  Delete "$INSTDIR\CircleDesk.exe"
  Delete "$INSTDIR\current"
  Delete "$INSTDIR\previous"
  Delete "$INSTDIR\proven"
  Delete "$INSTDIR\failed"
  Delete "$INSTDIR\starting"
  Delete "$INSTDIR\*.part"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\CircleDesk.lnk"
  DeleteRegKey HKCU "${REMOVAL}"
SectionEnd
