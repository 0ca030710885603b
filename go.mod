module github.com/piivet/piivet

go 1.26.0

require golang.org/x/tools v0.47.0
