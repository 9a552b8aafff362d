; CircleDesk.exe: starts the version in use; one that fails at its first start is put back.
; The same rules as packaging/linux/circledesk; docs/packaging.md says what the files mean.
; makensis -DVERSION=0.1.0 -DICON=circledesk.ico -DOUT=CircleDesk.exe launcher.nsi
Unicode true
Name "CircleDesk"
OutFile "${OUT}"
!ifdef ICON
  Icon "${ICON}"
!endif
RequestExecutionLevel user
SilentInstall silent
AutoCloseWindow true
CRCCheck off
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "CircleDesk"
VIAddVersionKey "FileDescription" "CircleDesk"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The CircleDesk authors"

!include LogicLib.nsh
!include FileFunc.nsh
!include TextFunc.nsh

!include fit.nsh

!define FELL_BACK "CircleDesk $Failed did not start. Version $Current, which you had before, is started again. Your data are as they were.$\r$\n$\r$\nCircleDesk $Failed haikuanza. Toleo $Current, ulilokuwa nalo kabla, linaanzishwa tena. Data yako iko kama ilivyokuwa."
!define COULD_NOT "CircleDesk $Current could not be started on this computer. Your data are untouched.$\r$\n$\r$\nCircleDesk $Current haikuweza kuanzishwa kwenye kompyuta hii. Data yako haijaguswa."
!define NOT_WHOLE "The folder $EXEDIR does not hold a whole CircleDesk. Install it again; your data are untouched.$\r$\n$\r$\nFolda $EXEDIR haina CircleDesk kamili. Isakinishe tena; data yako haijaguswa."

Var Current
Var Proven
Var Failed
Var Words

; First line of a file beside this one into $0; empty where there is none.
!macro FirstLine FILE
  StrCpy $0 ""
  ClearErrors
  FileOpen $1 "$EXEDIR\${FILE}" r
  ${IfNot} ${Errors}
    FileRead $1 $0
    FileClose $1
    ${TrimNewLines} $0 $0
  ${EndIf}
!macroend

; Whole or not at all: MOVEFILE_REPLACE_EXISTING and MOVEFILE_WRITE_THROUGH.
!macro Keep FILE TEXT
  FileOpen $1 "$EXEDIR\${FILE}.part" w
  FileWrite $1 "${TEXT}$\r$\n"
  FileClose $1
  System::Call 'kernel32::MoveFileEx(t "$EXEDIR\${FILE}.part", t "$EXEDIR\${FILE}", i 9)'
!macroend

; $0 becomes 1 where the version before this one was put back.
Function FallBack
  Delete "$EXEDIR\starting"
  !insertmacro FirstLine previous
  ${If} $0 == ""
  ${OrIf} $0 == $Current
  ${OrIfNot} ${FileExists} "$EXEDIR\versions\$0\circledesk.exe"
    StrCpy $0 0
    Return
  ${EndIf}
  StrCpy $Failed $Current
  StrCpy $Current $0
  !insertmacro Keep failed $Failed
  !insertmacro Keep current $Current
  !insertmacro Keep proven $Current
  Delete "$EXEDIR\previous"
  System::Call 'kernel32::SetEnvironmentVariable(t "CIRCLEDESK_FELL_BACK", t "$Failed")'
  MessageBox MB_OK|MB_ICONINFORMATION "${FELL_BACK}"
  StrCpy $0 1
FunctionEnd

Function Watched
  !insertmacro FirstLine starting
  ${If} $0 == $Current
    ; Another start may still be under way: then its launcher holds the mutex.
    System::Call 'kernel32::OpenMutex(i 0x100000, i 0, t "CircleDeskStarting") p .r2'
    ${If} $2 P<> 0
      System::Call 'kernel32::CloseHandle(p r2)'
    ${Else}
      Call FallBack
      ${If} $0 = 1
        Return
      ${EndIf}
    ${EndIf}
  ${EndIf}
  System::Call 'kernel32::CreateMutex(p 0, i 0, t "CircleDeskStarting")'
  !insertmacro Keep starting $Current
  ClearErrors
  ExecWait '"$EXEDIR\versions\$Current\circledesk.exe" $Words' $3
  ${If} ${Errors}
    StrCpy $3 1
  ${EndIf}
  !insertmacro FirstLine proven
  ${If} $0 == $Current
    SetErrorLevel $3
    Quit
  ${EndIf}
  Delete "$EXEDIR\starting"
  ${If} $3 = 0
    Quit
  ${EndIf}
  Call FallBack
  ${If} $0 = 0
    MessageBox MB_OK|MB_ICONSTOP "${COULD_NOT}"
    SetErrorLevel $3
    Quit
  ${EndIf}
FunctionEnd

Function .onInit
  System::Call 'kernel32::SetEnvironmentVariable(t "CIRCLEDESK_ROOT", t "$EXEDIR")'
  ${GetParameters} $Words
  !insertmacro FirstLine current
  StrCpy $Current $0
  ${If} $Current == ""
  ${OrIfNot} ${FileExists} "$EXEDIR\versions\$Current\circledesk.exe"
    Call FallBack
    ${If} $0 = 0
      MessageBox MB_OK|MB_ICONSTOP "${NOT_WHOLE}"
      SetErrorLevel 1
      Quit
    ${EndIf}
  ${EndIf}
  !insertmacro FirstLine proven
  StrCpy $Proven $0
  ${If} $Proven != $Current
    !insertmacro MustFitWindows
    ${If} $Words == ""
      Call Watched
    ${EndIf}
  ${EndIf}
  SetErrorLevel 0
  ClearErrors
  Exec '"$EXEDIR\versions\$Current\circledesk.exe" $Words'
  ${If} ${Errors}
    MessageBox MB_OK|MB_ICONSTOP "${COULD_NOT}"
    SetErrorLevel 1
  ${EndIf}
  Quit
FunctionEnd

Section
SectionEnd
