#!/bin/bash
/etc/eks/"boot"strap.s'h' prod
