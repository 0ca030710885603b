package loggershape

import "loggershape/logs"

func throughAServer(s *logs.Server, h *holder) {
	s.Noticef("the holder of the number is %s", h)      // ok
	s.Noticef("the holder of the number is %v", *h)     // want `^holder\.Token \(pii:token\) reaches \(loggershape/logs\.Logger\)\.Noticef through Server\.Noticef$`
	s.Do(noticef, "the holder of the number is %p", h)  // ok
	s.Do(noticef, "the holder of the number is %#v", h) // want `^holder\.Token \(pii:token\) reaches \(loggershape/logs\.Logger\)\.Noticef through Server\.Do$`
}

func noticef(l logs.Logger, format string, v ...any) { l.Noticef(format, v...) }
