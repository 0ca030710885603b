//go:build probe

package case27

import (
	"bufio"
	"fmt"
	"net"
	"strings"
	"time"
)

// A server that prints the messages that it gets, with folded lines in one.
func init() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	server = l.Addr().String()
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			serve(c)
		}
	}()
}

func serve(c net.Conn) {
	defer c.Close()
	fmt.Fprint(c, "220 ready\r\n")
	var text strings.Builder
	data := false
	for s := bufio.NewScanner(c); s.Scan(); {
		switch line := s.Text(); {
		case data && line == ".":
			data = false
			fmt.Println(text.String())
			fmt.Fprint(c, "250 taken\r\n")
		case data:
			text.WriteString(strings.TrimPrefix(line, " "))
		case line == "DATA":
			data = true
			fmt.Fprint(c, "354 go on\r\n")
		case line == "QUIT":
			fmt.Fprint(c, "221 bye\r\n")
			return
		default:
			fmt.Fprint(c, "250 fine\r\n")
		}
	}
}

var Probe = map[string]func(){
	"LeakSummary": func() {
		LeakSummary(Appointment{"a1", "canary-name", "canary-email", "canary-reason", time.Date(2025, 5, 5, 9, 0, 0, 0, time.UTC)})
	},
	"CleanSummary": func() {
		CleanSummary(Appointment{"a1", "canary-name", "canary-email", "canary-reason", time.Date(2025, 5, 5, 9, 0, 0, 0, time.UTC)})
	},
	"LeakDescription": func() {
		LeakDescription(Appointment{"a1", "canary-name", "canary-email", "canary-reason", time.Date(2025, 5, 5, 9, 0, 0, 0, time.UTC)})
	},
	"CleanDescription": func() {
		CleanDescription(Appointment{"a1", "canary-name", "canary-email", "canary-reason", time.Date(2025, 5, 5, 9, 0, 0, 0, time.UTC)})
	},
	"LeakSent": func() {
		LeakSent(Appointment{"a1", "canary-name", "canary-email", "canary-reason", time.Date(2025, 5, 5, 9, 0, 0, 0, time.UTC)})
	},
	"CleanSent": func() {
		CleanSent(Appointment{"a1", "canary-name", "canary-email", "canary-reason", time.Date(2025, 5, 5, 9, 0, 0, 0, time.UTC)})
	},
}
