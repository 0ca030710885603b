module github.com/piivet/piivet/testdata/drivers/nogo

go 1.26.0

require github.com/piivet/piivet v0.0.0

require (
	github.com/aymanbagabas/go-udiff v0.4.1 // indirect
	github.com/bazelbuild/rules_go v0.65.0 // indirect
	go.yaml.in/yaml/v3 v3.0.4 // indirect
	golang.org/x/mod v0.41.0 // indirect
	golang.org/x/tools v0.51.0 // indirect
)

tool github.com/bazelbuild/rules_go/go/tools/builders

replace github.com/piivet/piivet => ../../..
