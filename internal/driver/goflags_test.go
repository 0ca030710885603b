package driver

import (
	"slices"
	"testing"
)

func TestBuildFlags(t *testing.T) {
	for _, tt := range []struct{ environ, env, flags []string }{
		{[]string{"A=b"}, []string{"A=b"}, nil},
		{[]string{"GOFLAGS=-mod=mod"}, []string{"GOFLAGS=-mod=mod"}, nil},
		{[]string{"GOFLAGS=-mod=mod -modfile=x.mod -x", "A=b"}, []string{"GOFLAGS=-mod=mod -x", "A=b"}, []string{"-modfile=x.mod"}},
		{[]string{"GOFLAGS=--modfile=x.mod", "GOFLAGS=-modcacherw"}, []string{"GOFLAGS=", "GOFLAGS=-modcacherw"}, nil},
	} {
		env, flags := buildFlags(tt.environ)
		if !slices.Equal(env, tt.env) || !slices.Equal(flags, tt.flags) {
			t.Errorf("%q gives %q and %q, want %q and %q", tt.environ, env, flags, tt.env, tt.flags)
		}
	}
}
