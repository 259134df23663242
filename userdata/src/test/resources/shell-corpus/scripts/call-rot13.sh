#!/bin/bash
eval "$(echo '/rgp/rxf/obbgfgenc.fu cebq' | tr 'a-z' 'n-za-m')"
