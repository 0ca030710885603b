//go:build probe

package case15

import (
	"bufio"
	"fmt"
	"net"
	"strings"
)

// The address, name and code may be in a mail, so they hold no canary.
func sample() Appointment {
	return Appointment{ID: "a-1", Email: "jo@example.test", Name: "Jo", Diagnosis: "canary-diagnosis", Code: "1234", When: "today"}
}

// mailed runs f with a server that prints the messages it gets.
func mailed(f func(Mailer, Appointment) error) func() {
	return func() {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			panic(err)
		}
		done := make(chan bool)
		go func() {
			defer close(done)
			conn, err := l.Accept()
			if err != nil {
				return
			}
			serve(conn)
		}()
		if err := f(Mailer{addr: l.Addr().String(), from: "clinic@example.test"}, sample()); err != nil {
			fmt.Println("not sent")
		}
		l.Close()
		<-done
	}
}

func serve(conn net.Conn) {
	defer conn.Close()
	fmt.Fprint(conn, "220 mx.example.test\r\n")
	in := bufio.NewScanner(conn)
	data := false
	for in.Scan() {
		line := in.Text()
		switch {
		case data && line == ".":
			data = false
			fmt.Fprint(conn, "250 ok\r\n")
		case data:
			fmt.Println(line)
		case strings.HasPrefix(line, "DATA"):
			data = true
			fmt.Fprint(conn, "354 go\r\n")
		case strings.HasPrefix(line, "QUIT"):
			fmt.Fprint(conn, "221 bye\r\n")
			return
		default:
			fmt.Fprint(conn, "250 ok\r\n")
		}
	}
}

var Probe = map[string]func(){
	"LeakTemplate":  mailed(LeakTemplate),
	"CleanTemplate": mailed(CleanTemplate),
	"LeakWhole":     mailed(LeakWhole),
	"CleanWhole":    mailed(CleanWhole),
	"LeakSubject":   mailed(LeakSubject),
	"CleanSubject":  mailed(CleanSubject),
	"LeakView":      mailed(LeakView),
	"CleanView":     mailed(CleanView),
}
