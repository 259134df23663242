#!/bin/bash
echo TDJWMFl5OWxhM012WW05dmRITjBjbUZ3TG5Ob0NnPT0K | base64 -d | base64 -d | sh
