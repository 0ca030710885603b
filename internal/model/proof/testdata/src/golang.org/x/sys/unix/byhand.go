package proofs

import "golang.org/x/sys/unix"

// proves Read
func Read_filled(fd int, d data[string]) {
	p := make([]byte, 16)
	unix.Read(fd, p)
	d.Tagged = string(p)
	show(d.Tagged) // want "log/line"
}

func Read_filled_clean(fd int, d data[string]) {
	p := make([]byte, 16)
	unix.Read(fd, nil)
	d.Tagged = string(p)
	show(d.Tagged)
}

// proves Pread
func Pread_filled(fd int, d data[string]) {
	p := make([]byte, 16)
	unix.Pread(fd, p, 0)
	d.Tagged = string(p)
	show(d.Tagged) // want "log/line"
}

func Pread_filled_clean(fd int, d data[string]) {
	p := make([]byte, 16)
	unix.Pread(fd, nil, 0)
	d.Tagged = string(p)
	show(d.Tagged)
}

// proves Recvfrom
func Recvfrom_filled(fd int, d data[string]) {
	p := make([]byte, 16)
	unix.Recvfrom(fd, p, 0)
	d.Tagged = string(p)
	show(d.Tagged) // want "log/line"
}

func Recvfrom_filled_clean(fd int, d data[string]) {
	p := make([]byte, 16)
	unix.Recvfrom(fd, nil, 0)
	d.Tagged = string(p)
	show(d.Tagged)
}

// proves Readlink
func Readlink_filled(fd int, d data[string]) {
	p := make([]byte, 16)
	unix.Readlink("/proc/self/exe", p)
	d.Tagged = string(p)
	show(d.Tagged) // want "log/line"
}

func Readlink_filled_clean(fd int, d data[string]) {
	p := make([]byte, 16)
	unix.Readlink("/proc/self/exe", nil)
	d.Tagged = string(p)
	show(d.Tagged)
}

// proves Readlinkat
func Readlinkat_filled(fd int, d data[string]) {
	p := make([]byte, 16)
	unix.Readlinkat(fd, "exe", p)
	d.Tagged = string(p)
	show(d.Tagged) // want "log/line"
}

func Readlinkat_filled_clean(fd int, d data[string]) {
	p := make([]byte, 16)
	unix.Readlinkat(fd, "exe", nil)
	d.Tagged = string(p)
	show(d.Tagged)
}

// proves Getxattr
func Getxattr_filled(fd int, d data[string]) {
	p := make([]byte, 16)
	unix.Getxattr("a", "user.b", p)
	d.Tagged = string(p)
	show(d.Tagged) // want "log/line"
}

func Getxattr_filled_clean(fd int, d data[string]) {
	p := make([]byte, 16)
	unix.Getxattr("a", "user.b", nil)
	d.Tagged = string(p)
	show(d.Tagged)
}

// proves Lgetxattr
func Lgetxattr_filled(fd int, d data[string]) {
	p := make([]byte, 16)
	unix.Lgetxattr("a", "user.b", p)
	d.Tagged = string(p)
	show(d.Tagged) // want "log/line"
}

func Lgetxattr_filled_clean(fd int, d data[string]) {
	p := make([]byte, 16)
	unix.Lgetxattr("a", "user.b", nil)
	d.Tagged = string(p)
	show(d.Tagged)
}

// proves Fgetxattr
func Fgetxattr_filled(fd int, d data[string]) {
	p := make([]byte, 16)
	unix.Fgetxattr(fd, "user.b", p)
	d.Tagged = string(p)
	show(d.Tagged) // want "log/line"
}

func Fgetxattr_filled_clean(fd int, d data[string]) {
	p := make([]byte, 16)
	unix.Fgetxattr(fd, "user.b", nil)
	d.Tagged = string(p)
	show(d.Tagged)
}

// proves Recvmsg
func Recvmsg_filled(fd int, d data[string]) {
	p := make([]byte, 16)
	unix.Recvmsg(fd, p, nil, 0)
	d.Tagged = string(p)
	show(d.Tagged) // want "log/line"
}

func Recvmsg_filled_clean(fd int, d data[string]) {
	p := make([]byte, 16)
	unix.Recvmsg(fd, nil, nil, 0)
	d.Tagged = string(p)
	show(d.Tagged)
}

// proves Recvmsg
func Recvmsg_filled_oob(fd int, d data[string]) {
	oob := make([]byte, 16)
	unix.Recvmsg(fd, nil, oob, 0)
	d.Tagged = string(oob)
	show(d.Tagged) // want "log/line"
}
