//go:build probe

package case26

import (
	"bufio"
	"fmt"
	"net"
	"strings"
)

// served runs f with a mail server that prints all of a message that is sensitive.
func served(f func(Mailer)) func() {
	return func() {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			panic(err)
		}
		done := make(chan string)
		go func() {
			c, err := l.Accept()
			if err != nil {
				panic(err)
			}
			defer c.Close()
			fmt.Fprint(c, "220 test\r\n")
			var text strings.Builder
			data := false
			for in := bufio.NewScanner(c); in.Scan(); {
				line := in.Text()
				switch {
				case data && line == ".":
					data = false
					fmt.Fprint(c, "250 ok\r\n")
				case data:
					text.WriteString(line + "\n")
				case line == "DATA":
					data = true
					fmt.Fprint(c, "354 go on\r\n")
				case line == "QUIT":
					fmt.Fprint(c, "221 bye\r\n")
					done <- text.String()
					return
				default:
					fmt.Fprint(c, "250 ok\r\n")
				}
			}
			done <- text.String()
		}()
		f(Mailer{l.Addr().String(), "clinic@example.com"})
		text := <-done
		if text == "" {
			panic("no mail")
		}
		fmt.Println(text)
	}
}

func appointment() Appointment {
	return Appointment{"ann@example.com", "Ann", "canary-reason", "Monday", "482910"}
}

var Probe = map[string]func(){
	"LeakReason":   served(func(m Mailer) { LeakReason(m, appointment()) }),
	"CleanReason":  served(func(m Mailer) { CleanReason(m, appointment()) }),
	"LeakSubject":  served(func(m Mailer) { LeakSubject(m, appointment()) }),
	"CleanSubject": served(func(m Mailer) { CleanSubject(m, appointment()) }),
	"LeakTable":    served(func(m Mailer) { LeakTable(m, appointment()) }),
	"CleanTable":   served(func(m Mailer) { CleanTable(m, appointment()) }),
	"LeakTail":     served(func(m Mailer) { LeakTail(m, appointment()) }),
	"CleanTail":    served(func(m Mailer) { CleanTail(m, appointment()) }),
}
