; Stands in for a version of the program in try_windows.sh: writes down that it ran and with which
; words; then either shows its window, as the real one does by writing `proven`, or fails.
; makensis -DVERSION=1.0.0 [-DFAILS] -DOUT=circledesk.exe stand_in.nsi
Unicode true
Name "stand-in"
OutFile "${OUT}"
SilentInstall silent
RequestExecutionLevel user
!include FileFunc.nsh

Function .onInit
  ReadEnvStr $0 CIRCLEDESK_ROOT
  ReadEnvStr $2 CIRCLEDESK_FELL_BACK
  ${GetParameters} $3
  FileOpen $1 "$0\ran" a
  FileSeek $1 0 END
  FileWrite $1 "${VERSION} [$3] [$2]$\r$\n"
  FileClose $1
  !ifdef FAILS
    SetErrorLevel 3
    Quit
  !endif
  FileOpen $1 "$0\proven" w
  FileWrite $1 "${VERSION}$\r$\n"
  FileClose $1
  Delete "$0\starting"
  SetErrorLevel 0
  Quit
FunctionEnd

Section
SectionEnd
