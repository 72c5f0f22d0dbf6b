// Which paths BuildKit's own matcher leaves out: asked from folder to folder, as tonistiigi/fsutil's filter does it. Reads
// {"paths": […], "texts": […]} and writes a list with a text for each .dockerignore: 1 for each path that is left out, 0 for any
// other, or null where it takes a pattern for none.
package main

import (
	"encoding/json"
	"os"
	"path"
	"strings"

	"github.com/moby/patternmatcher"
	"github.com/moby/patternmatcher/ignorefile"
)

type asked struct {
	Paths []string `json:"paths"`
	Texts []string `json:"texts"`
}

func main() {
	var given asked
	if err := json.NewDecoder(os.Stdin).Decode(&given); err != nil {
		panic(err)
	}
	answers := make([]*string, len(given.Texts))
	for at, text := range given.Texts {
		answers[at] = leftOut(text, given.Paths)
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		panic(err)
	}
}

func leftOut(text string, paths []string) *string {
	patterns, err := ignorefile.ReadAll(strings.NewReader(text))
	if err != nil {
		return nil
	}
	matcher, err := patternmatcher.New(patterns)
	if err != nil {
		return nil
	}
	answer := make([]byte, len(paths))
	for at, each := range paths {
		out, _, err := decide(matcher, each)
		if err != nil {
			return nil
		}
		answer[at] = '0'
		if out {
			answer[at] = '1'
		}
	}
	told := string(answer)
	return &told
}

func decide(matcher *patternmatcher.PatternMatcher, name string) (bool, patternmatcher.MatchInfo, error) {
	var parent patternmatcher.MatchInfo
	if folder := path.Dir(name); folder != "." {
		var err error
		if _, parent, err = decide(matcher, folder); err != nil {
			return false, parent, err
		}
	}
	return matcher.MatchesUsingParentResults(name, parent)
}
