//go:build probe

package case18

var Forms = map[string][]string{"LeakPipe": {"CANARY-NAME"}}

var Probe = map[string]func(){
	"LeakFull":  func() { LeakFull(Pupil{"7b", "canary-name", []string{"canary-marks", "B"}}) },
	"CleanFull": func() { CleanFull(Pupil{"7b", "canary-name", []string{"canary-marks", "B"}}) },
	"LeakWith":  func() { LeakWith(Pupil{"7b", "canary-name", []string{"canary-marks", "B"}}) },
	"CleanWith": func() { CleanWith(Pupil{"7b", "canary-name", []string{"canary-marks", "B"}}) },
	"LeakPipe":  func() { LeakPipe(Pupil{"7b", "canary-name", []string{"canary-marks", "B"}}) },
	"CleanPipe": func() { CleanPipe(Pupil{"7b", "canary-name", []string{"canary-marks", "B"}}) },
	"LeakFile":  func() { LeakFile(Pupil{"7b", "canary-name", []string{"canary-marks", "B"}}) },
	"CleanFile": func() { CleanFile(Pupil{"7b", "canary-name", []string{"canary-marks", "B"}}) },
}
