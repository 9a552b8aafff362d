; What installer and launcher say of a Windows that Qt would fail on, before anything is done.
!include WinVer.nsh
!include x64.nsh

; NSIS speaks no Kiswahili of its own: each sentence stands in both languages.
!define TOO_OLD "This Windows is too old for CircleDesk. Windows 10 of 2018 (version 1809) or newer is needed, 64 bit. Update Windows, or use another computer.$\r$\n$\r$\nWindows hii ni ya zamani mno kwa CircleDesk. Inahitajika Windows 10 ya 2018 (toleo 1809) au mpya zaidi, biti 64. Sasisha Windows, au tumia kompyuta nyingine."

!macro MustFitWindows
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763
    MessageBox MB_OK|MB_ICONSTOP "${TOO_OLD}"
    SetErrorLevel 1
    Quit
  ${EndIf}
!macroend
