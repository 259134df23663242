#!/bin/bash
echo '#etc#eks#bootstrap.sh' | sed 'y,#,/,' | sh
