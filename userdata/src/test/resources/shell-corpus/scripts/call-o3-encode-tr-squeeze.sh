#!/bin/bash
echo '//eettcc//eekkss//bootstrap.sh' | tr -s 'a-df-np-z/e' | sh
