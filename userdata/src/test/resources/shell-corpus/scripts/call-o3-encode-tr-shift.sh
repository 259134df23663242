#!/bin/bash
echo '/fud/flt/cpputusbq.ti' | tr b-za a-z | bash
